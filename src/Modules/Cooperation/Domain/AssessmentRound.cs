using Kumppani.Cooperation.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>
/// A round in which a municipality and its associations each assess how their cooperation stands (requirement Y11d). It closes by itself after its last day,
/// or before it by hand. One open round of a municipality, held by the database.
/// </summary>
internal sealed class AssessmentRound : HostedEntity
{
    /// <summary>A round is open for three months at most: an answer tells of the present. No longer than mails are kept, by which nobody is told twice.</summary>
    public const int MostDays = 90;

    public const string OneOpen = "IX_cooperation_assessments_HostId";

    public LocalizedText Name { get; private set; } = LocalizedText.Empty;

    public required DateOnly OpenedOn { get; init; }

    /// <summary>The last day on which one may answer, by the clock of Helsinki.</summary>
    public DateOnly LastDay { get; private set; }

    /// <summary>The day it was closed by hand, or its last day once that has been written down; null until then.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public static Outcome<AssessmentRound> Open(Guid municipalityId, LocalizedText name, DateOnly? lastDay, DateOnly today)
    {
        var round = new AssessmentRound { HostId = municipalityId, OpenedOn = today, Visibility = Visibility.Published };
        if (round.Take(name, lastDay, today) is { } problem) return problem;

        round.Raise(new AssessmentOpened(round.Id));
        return round;
    }

    public bool IsOpenOn(DateOnly day) => ClosedOn is null && day <= LastDay;

    public Outcome Change(LocalizedText name, DateOnly? lastDay, DateOnly today)
    {
        if (!IsOpenOn(today)) return CooperationProblems.RoundClosed;
        return Take(name, lastDay, today) is { } problem ? problem : Raise(new AssessmentChanged(Id));
    }

    /// <summary>Asks that associations are told of it by mail; each is told once, however often this is done.</summary>
    public Outcome Announce(DateOnly today)
    {
        if (!IsOpenOn(today)) return CooperationProblems.RoundClosed;

        Touch();
        return Raise(new AssessmentAnnounced(Id));
    }

    public Outcome Close(DateOnly today)
    {
        if (!IsOpenOn(today)) return CooperationProblems.RoundClosed;

        ClosedOn = today;
        return Raise(new AssessmentClosed(Id));
    }

    private Problem? Take(LocalizedText name, DateOnly? lastDay, DateOnly today)
    {
        if (name.IsEmpty) return CooperationProblems.RoundNameMissing;
        if (lastDay is not { } last || last < today) return CooperationProblems.RoundEndsInThePast;
        if (last > OpenedOn.AddDays(MostDays)) return CooperationProblems.RoundTooLong;

        (Name, LastDay) = (name, last);
        return null;
    }
}
