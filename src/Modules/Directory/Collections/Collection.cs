using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Collections;

/// <summary>
/// Associations and activities that a service worker has put together, to be printed or mailed. Of the client it is for it has no field. It is its maker's
/// own, or its organisation's; a municipality's may be published. Only publishing leaves a trace in the history: what somebody gathered for whom at
/// which hour is nobody's matter.
/// </summary>
internal sealed class Collection : HostedEntity
{
    public const int MaxName = 120;
    public const int MaxIntroduction = 1500;
    public const int MaxNote = 500;
    public const int MostEntries = 50;

    /// <summary>So many one person may have in an organisation.</summary>
    public const int MostOfOne = 200;

    private readonly List<CollectionItem> items = [];

    /// <summary>The person who made it; null when she has been removed.</summary>
    public Guid? MadeBy { get; private set; }

    public string Name { get; private set; } = "";

    public string SortKey { get; private set; } = "";

    public string Introduction { get; private set; } = "";

    /// <summary>The language it is written in: fi, sv or en.</summary>
    public string Language { get; private set; } = "fi";

    public bool IsShared { get; private set; }

    public DateTime ChangedAt { get; private set; }

    /// <summary>Key of the municipality at whose page it stands; null while it is not published.</summary>
    public string? PlaceKey { get; private set; }

    public IReadOnlyList<CollectionItem> Items => items;

    /// <summary>Its entries as its makers have put them.</summary>
    public IReadOnlyList<CollectionItem> InOrder => [.. items.OrderBy(item => item.Position).ThenBy(item => item.Id)];

    public bool IsPublished => Visibility is Visibility.Published;

    /// <summary>Its name, with the language it is in.</summary>
    public LocalizedText Title => LocalizedText.In(Language, Name);

    /// <summary>Its introduction, with the language it is in.</summary>
    public LocalizedText Lead => LocalizedText.In(Language, Introduction);

    public static Collection Make(Guid hostId, Guid madeBy, CollectionDetails details, DateTime now)
    {
        var collection = new Collection { HostId = hostId, MadeBy = madeBy };
        collection.Take(details, now);
        return collection;
    }

    /// <summary>Takes new words, and becomes shared or its maker's own again. A colleague takes a shared list from nobody, and gives it to nobody.</summary>
    /// <param name="details">What is said of it.</param>
    /// <param name="askedBy">The person who asks.</param>
    /// <param name="now">The moment.</param>
    public Outcome Change(CollectionDetails details, Guid? askedBy, DateTime now)
    {
        // What everybody sees is no longer one person's.
        if (IsPublished && !details.IsShared) return DirectoryProblems.CollectionIsPublished;
        if (IsShared && !details.IsShared && MadeBy is null) return DirectoryProblems.CollectionHasNoMaker;
        if (IsShared && !details.IsShared && MadeBy != askedBy) return DirectoryProblems.CollectionIsAnothers;

        Take(details, now);
        Touch();
        return Outcome.Done;
    }

    /// <summary>Adds entries at the end; those that stand on it already stay where they are. All of them, or none when they are too many.</summary>
    public Outcome Add(IEnumerable<(EntryKey Key, string Title)> entries, DateTime now)
    {
        var added = entries.Where(entry => !items.Exists(item => item.Key == entry.Key)).ToList();
        if (items.Count + added.Count > MostEntries) return DirectoryProblems.CollectionIsFull;

        var last = items.Count == 0 ? 0 : items.Max(item => item.Position);
        items.AddRange(added.Select((entry, index) => new CollectionItem
        {
            CollectionId = Id,
            Kind = entry.Key.Kind,
            RecordId = entry.Key.Id,
            Title = entry.Title,
            Position = last + 1 + index,
        }));
        return Changed(now);
    }

    /// <summary>Moves an entry one step up or down; at the end it stays.</summary>
    public Outcome Move(Guid itemId, bool isUp, DateTime now)
    {
        var order = InOrder;
        var at = order.Index().Where(one => one.Item.Id == itemId).Select(one => one.Index).FirstOrDefault(-1);
        if (at < 0) return DirectoryProblems.CollectionItemGone;

        var to = isUp ? at - 1 : at + 1;
        if (to >= 0 && to < order.Count) (order[at].Position, order[to].Position) = (order[to].Position, order[at].Position);
        return Changed(now);
    }

    public Outcome Say(Guid itemId, string? note, DateTime now)
    {
        if (items.Find(item => item.Id == itemId) is not { } item) return DirectoryProblems.CollectionItemGone;

        item.Note = note;
        return Changed(now);
    }

    public Outcome Drop(Guid itemId, DateTime now) =>
        items.RemoveAll(item => item.Id == itemId) == 0 ? DirectoryProblems.CollectionItemGone : Changed(now);

    /// <summary>Becomes a list for everybody, at the page of its municipality.</summary>
    public Outcome Publish(string placeKey, DateTime now)
    {
        if (IsPublished) return Outcome.Done;
        if (!IsShared) return DirectoryProblems.CollectionIsOwn;
        if (items.Count == 0) return DirectoryProblems.CollectionIsEmpty;

        (Visibility, PlaceKey) = (Visibility.Published, placeKey);
        Changed(now);
        return Raise(new CollectionPublished(Id));
    }

    public Outcome Withdraw(DateTime now)
    {
        if (!IsPublished) return Outcome.Done;

        (Visibility, PlaceKey) = (Visibility.Private, null);
        Changed(now);
        return Raise(new CollectionWithdrawn(Id));
    }

    private void Take(CollectionDetails details, DateTime now)
    {
        (Name, Introduction, Language, IsShared, ChangedAt) = (details.Name, details.Introduction, details.Language, details.IsShared, now);
        SortKey = Kernel.Domain.SortKey.Of(Name);
    }

    // Of two who change the same list at once, the database lets one through: its rows are parts of the list.
    private Outcome Changed(DateTime now)
    {
        ChangedAt = now;
        Touch();
        return Outcome.Done;
    }
}
