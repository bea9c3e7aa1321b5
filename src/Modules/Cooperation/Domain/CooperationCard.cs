using Kumppani.Cooperation.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>
/// A card of a municipality's cooperation map: how far it is and since when, who answers for it, what shows it, what is done next, and when it was last
/// looked at (requirements K0, Y11a). One a kind, held by the database. A card without a record is one of which nothing has been told.
/// </summary>
internal sealed class CooperationCard : HostedEntity
{
    public const int MaxLink = 300;
    public const int MostChanges = 100;

    /// <summary>A card is to be looked at again within a year.</summary>
    public const int YearsToReview = 1;

    public const string OneAKind = "IX_cooperation_cards_HostId_Kind";

    private readonly List<CardChange> changes = [];

    /// <summary>Key of the municipality's place.</summary>
    public required string PlaceKey { get; init; }

    public required CardKind Kind { get; init; }

    public CardState State { get; private set; }

    public DateOnly Since { get; private set; }

    public LocalizedText Owner { get; private set; } = LocalizedText.Empty;

    public LocalizedText Partner { get; private set; } = LocalizedText.Empty;

    public CardVerdict? Verdict { get; private set; }

    public LocalizedText Evidence { get; private set; } = LocalizedText.Empty;

    public string? EvidenceLink { get; private set; }

    public LocalizedText NextStep { get; private set; } = LocalizedText.Empty;

    public DateOnly? NextStepOn { get; private set; }

    public DateOnly ReviewedOn { get; private set; }

    /// <summary>The states it has been in, in order.</summary>
    public IReadOnlyList<CardChange> Changes => changes;

    /// <summary>All that its public page shows of what people wrote.</summary>
    public IEnumerable<LocalizedText> Words => [Owner, Partner, Evidence, NextStep];

    public static CooperationCard Begin(Guid hostId, string placeKey, CardKind kind) =>
        new() { HostId = hostId, PlaceKey = placeKey, Kind = kind, Visibility = Visibility.Published };

    /// <summary>Says how it stands. What runs is shown by something; what exists has somebody who answers for it.</summary>
    public Outcome Mark(CardDetails details, DateOnly today)
    {
        if (Refusal(details, today) is { } problem) return problem;

        var isNew = changes.Count == 0 || State != details.State;
        if (isNew) changes.Add(new CardChange { CardId = Id, Position = changes.Count + 1, State = details.State, Since = details.Since });
        else changes[^1].Since = details.Since;

        (State, Since, Owner, Partner, Verdict) = (details.State, details.Since, details.Owner, details.Partner, details.Verdict);
        (Evidence, EvidenceLink, NextStep, NextStepOn, ReviewedOn) = (details.Evidence, details.EvidenceLink, details.NextStep, details.NextStepOn, today);
        return Raise(isNew ? new CardMoved(Id, Kind.ToString(), State.ToString()) : new CardReviewed(Id, Kind.ToString()));
    }

    public bool IsDueOn(DateOnly day) => ReviewedOn.AddYears(YearsToReview) <= day;

    public bool IsStepLateOn(DateOnly day) => NextStepOn < day;

    private Problem? Refusal(CardDetails details, DateOnly today)
    {
        if (details.Since > today) return CooperationProblems.SinceAhead;
        if (BeforeThis(details.State) is { } before && details.Since < before.Since) return CooperationProblems.SinceBeforeTheLast;
        if (details.State is not CardState.Absent && details.Owner.IsEmpty) return CooperationProblems.CardOwnerMissing;
        if (details.State is CardState.Running or CardState.Assessed && details.Evidence.IsEmpty && details.EvidenceLink is null) return CooperationProblems.EvidenceMissing;
        if (details.NextStep.IsEmpty != details.NextStepOn is null) return CooperationProblems.StepAndDay;
        return changes.Count >= MostChanges && details.State != State ? CooperationProblems.TooManyChanges : null;
    }

    // The change that stays in front of what is told now.
    private CardChange? BeforeThis(CardState state) => changes.Count == 0 ? null : state != State ? changes[^1] : changes.Count > 1 ? changes[^2] : null;
}
