using Kumppani.Cooperation.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>
/// The slot "materials and examples" of a card: what is in it, whether it is to be completed, by whom and by when (requirement K13). One a card of a
/// municipality, held by the database. Files are attached to it.
/// </summary>
internal sealed class CardMaterials : HostedEntity
{
    /// <summary>The record's kind, as in <see cref="RecordRef"/>.</summary>
    public const string RecordKind = "card-materials";

    public const string OneACard = "IX_cooperation_card_materials_HostId_Kind";

    public required string PlaceKey { get; init; }

    public required CardKind Kind { get; init; }

    public MaterialState State { get; private set; }

    /// <summary>Words and links, Markdown.</summary>
    public LocalizedText Text { get; private set; } = LocalizedText.Empty;

    /// <summary>The role or the unit that completes it.</summary>
    public LocalizedText Owner { get; private set; } = LocalizedText.Empty;

    public DateOnly? DueOn { get; private set; }

    public static CardMaterials Begin(Guid hostId, string placeKey, CardKind kind) =>
        new() { HostId = hostId, PlaceKey = placeKey, Kind = kind, Visibility = Visibility.Published };

    /// <summary>Fills the slot, or says by whom and when it is filled. Complete is only what holds something.</summary>
    public Outcome Write(MaterialState state, LocalizedText text, LocalizedText owner, DateOnly? dueOn, bool hasFiles)
    {
        if (state is MaterialState.Completed && text.IsEmpty && !hasFiles) return CooperationProblems.MaterialsEmpty;
        if (state is MaterialState.ToBeCompleted && (owner.IsEmpty || dueOn is null)) return CooperationProblems.MaterialsWithoutOwner;

        (State, Text, Owner, DueOn) = (state, text, owner, dueOn);
        return Raise(new MaterialsWritten(Id, Kind.ToString(), State.ToString()));
    }

    public bool IsLateOn(DateOnly day) => State is MaterialState.ToBeCompleted && DueOn < day;
}
