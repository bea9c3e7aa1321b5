using Kumppani.Cooperation.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>
/// What an organisation answers in a round (requirement Y11d). It lies on the table of whoever answers, so the municipality does not read what one association
/// has said: only figures of many leave it, and the wish without a name. One of an organisation in a round, held by the database. Who of the organisation
/// filled it in stands in its events only.
/// </summary>
internal sealed class AssessmentSheet : HostedEntity
{
    public const int MaxWish = 1000;

    public const string OneOfAnOrganisation = "IX_cooperation_assessment_sheets_RoundId_HostId";

    private readonly List<AssessmentAnswer> answers = [];

    public required Guid RoundId { get; init; }

    public IReadOnlyList<AssessmentAnswer> Answers => answers;

    /// <summary>What would help most, as written; taken away when its time is over.</summary>
    public string? Wish { get; private set; }

    public DateOnly AnsweredOn { get; private set; }

    public static AssessmentSheet Begin(Guid roundId, Guid organisationId) => new() { RoundId = roundId, HostId = organisationId };

    /// <summary>Answers, or answers anew; what is left out is not answered. The caller holds the round open.</summary>
    public Outcome Answer(IReadOnlyDictionary<CardKind, AssessmentStep> steps, string? wish, DateOnly today)
    {
        if (steps.Count == 0) return CooperationProblems.SheetEmpty;

        answers.RemoveAll(answer => !steps.ContainsKey(answer.Kind));
        foreach (var (kind, step) in steps)
        {
            if (answers.Find(answer => answer.Kind == kind) is { } before) before.Step = step;
            else answers.Add(new AssessmentAnswer { SheetId = Id, Kind = kind, Step = step });
        }

        (Wish, AnsweredOn) = (wish, today);
        Touch();
        return Raise(new AssessmentAnswered(Id, RoundId));
    }
}
