using Kumppani.Directory.Contracts;
using Kumppani.Directory.Find;
using Kumppani.Directory.Ptv;
using Kumppani.Directory.Upkeep;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Search;

namespace Kumppani.Directory.Domain;

/// <summary>A municipality, an association or another body that cooperates. An association lies on its municipality's register and is a party to itself.</summary>
internal sealed class Organisation : HostedEntity, ISearchable
{
    public const int MaxName = 200;

    public required OrganisationKind Kind { get; init; }

    public string Name { get; private set; } = "";

    /// <summary>Sorts as Finnish and Swedish do, on every database.</summary>
    public string SortKey { get; private set; } = "";

    public required string PlaceKey { get; init; }

    /// <summary>Stands in the lists of associations: registered associations and unregistered groups do, until they end.</summary>
    public bool IsListed { get; private set; }

    /// <summary>The day on which it ended; null while it goes on.</summary>
    public DateOnly? EndedOn { get; private set; }

    public BusinessId? BusinessId { get; private set; }

    public AssociationCategory? Category { get; private set; }

    public LocalizedText Description { get; private set; } = LocalizedText.Empty;

    /// <summary>Language of its mail: fi, sv or en.</summary>
    public string Language { get; private set; } = "fi";

    /// <summary>Role of the contact, such as chair or secretary; never a person's name.</summary>
    public string? ContactRole { get; private set; }

    /// <summary>Public address of the role.</summary>
    public string? Email { get; private set; }

    /// <summary>Whose mailbox the address is; null when that is not known.</summary>
    public MailboxKind? Mailbox { get; private set; }

    public string? Phone { get; private set; }

    public string? Website { get; private set; }

    /// <summary>How it presents itself; null until something is told. A query asks for it by name.</summary>
    public OrganisationProfile? Profile { get; private set; }

    /// <summary>Made up for a demonstration, and marked so wherever it is shown.</summary>
    public bool IsExample { get; init; }

    /// <summary>The import run that brought it, so that the run can be undone.</summary>
    public Guid? ImportedBy { get; init; }

    /// <summary>How fresh its entry is; null when it was never confirmed and nobody was asked.</summary>
    public EntryUpkeep? Upkeep { get; private set; }

    /// <summary>How it stands to the national service catalogue; null until something is said. A query asks for it by name.</summary>
    public CatalogueBond? Catalogue { get; private set; }

    /// <summary>What it is found by besides its words, summed up: see <see cref="FacetBits"/>. Kept by <see cref="FacetDesk"/>.</summary>
    public long Facets { get; private set; }

    public string SearchKind => RecordBook.Organisation;

    public static Outcome<Organisation> Register(
        OrganisationKind kind, string name, Guid? hostId, string placeKey, OrganisationDetails details, Guid? importedBy = null, bool isExample = false)
    {
        var id = Guid.CreateVersion7();
        var organisation = new Organisation
        {
            Id = id,
            Kind = kind,
            HostId = hostId ?? id,
            PlaceKey = placeKey,
            ImportedBy = importedBy,
            IsExample = isExample,
            Visibility = Visibility.Published,
            IsListed = kind is OrganisationKind.Association or OrganisationKind.Group,
        };
        if (organisation.Take(name, details) is { } problem) return problem;

        organisation.Raise(new OrganisationRegistered(id, kind));
        return organisation;
    }

    public Outcome Change(string name, OrganisationDetails details)
    {
        var before = (Name, Details);
        if (Take(name, details) is { } problem) return problem;

        var changed = before.Details.Differences(Details);
        if (before.Name != Name) changed = [nameof(Name), .. changed];
        return changed.Count == 0 ? Outcome.Done : Raise(new OrganisationChanged(Id, changed));
    }

    /// <summary>Somebody who should know says that its entry is true.</summary>
    public Outcome Confirm(ConfirmedBy way, DateTime now)
    {
        UpkeepFrom().Confirm(way, now);
        return Raise(new EntryConfirmed(Id, way));
    }

    /// <summary>Its upkeep, begun when there is none yet; loaded by the caller.</summary>
    public EntryUpkeep UpkeepFrom() => Upkeep ??= new EntryUpkeep { OrganisationId = Id };

    /// <summary>Presents itself anew. The profile has been read with it.</summary>
    public Outcome Present(OrganisationProfile told)
    {
        if (told.UmbrellaId == Id) return DirectoryProblems.UmbrellaItself;

        var profile = Profile ?? new OrganisationProfile { OrganisationId = Id };
        var changed = profile.Take(told);
        if (changed.Count == 0) return Outcome.Done;

        Profile = profile;
        Touch();
        return Raise(new OrganisationChanged(Id, changed));
    }

    /// <summary>Says which of the two is the master of what it offers, and what the catalogue wants to know of it. The bond has been read with it.</summary>
    public Outcome Bind(CatalogueMaster master, ServiceFunding? funding, Guid? catalogueId)
    {
        var bond = Catalogue ?? new CatalogueBond { OrganisationId = Id };
        var isSame = Catalogue?.Master == master;
        if (!bond.Take(master, funding, catalogueId)) return Outcome.Done;

        Catalogue = bond;
        Touch();
        return Raise(new CatalogueBound(Id, master.ToString(), isSame));
    }

    /// <summary>Is found by what these bits say, as one who makes it knows.</summary>
    public void Sum(long facets) => Facets = facets;

    /// <summary>Tells that it no longer offers an activity, whose own history goes with it.</summary>
    public void Drop(Activity activity) => Raise(new ActivityRemoved(activity.Id, Id));

    /// <summary>
    /// Ends. It leaves the lists and is asked nothing any more, and what it offers is no longer shown; its page and its history stay, as grants, memos and
    /// measures name it.
    /// </summary>
    /// <param name="on">The day, not later than today.</param>
    /// <param name="today">Today by the clock on the wall.</param>
    /// <param name="offered">All its activities.</param>
    public Outcome End(DateOnly on, DateOnly today, IEnumerable<Activity> offered)
    {
        if (!IsListed) return DirectoryProblems.EndedAlready;
        if (on > today) return DirectoryProblems.EndsLater;

        (EndedOn, IsListed) = (on, false);
        foreach (var activity in offered) activity.Follow(this);
        return Raise(new OrganisationEnded(Id));
    }

    /// <summary>Goes on after all: it had not ended, or begins again.</summary>
    /// <param name="offered">All its activities.</param>
    public Outcome Resume(IEnumerable<Activity> offered)
    {
        if (EndedOn is null) return DirectoryProblems.ResumedAlready;

        (EndedOn, IsListed) = (null, true);
        foreach (var activity in offered) activity.Follow(this);
        return Raise(new OrganisationResumed(Id));
    }

    /// <summary>Says that it is about to be taken off the register.</summary>
    public void Leave() => Raise(new OrganisationRemoved(Id, Kind));

    public OrganisationDetails Details =>
        new(BusinessId, Category, Description, Language, ContactRole, Email, Phone, Website) { Mailbox = Mailbox };

    public string SearchName() => Name;

    public IReadOnlyList<string> SearchedParts => [nameof(Profile)];

    public string SearchText() =>
        string.Join('\n', [Name, BusinessId?.ToString(), .. Description.Versions.Values, .. Profile?.PlainText.Versions.Values ?? []]);

    private Problem? Take(string name, OrganisationDetails details)
    {
        var tidy = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (tidy.Length == 0) return DirectoryProblems.NameMissing;
        if (tidy.Length > MaxName) return DirectoryProblems.NameTooLong;

        (Name, SortKey) = (tidy, Kernel.Domain.SortKey.Of(tidy));
        (BusinessId, Category, Description, Language, ContactRole, Email, Phone, Website) =
            (details.BusinessId, details.Category, details.Description, details.Language, details.ContactRole, details.Email, details.Phone, details.Website);
        Mailbox = Email is null ? null : details.Mailbox;
        return null;
    }
}
