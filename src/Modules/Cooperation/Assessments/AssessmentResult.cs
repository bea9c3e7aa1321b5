using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Maps;

namespace Kumppani.Cooperation.Assessments;

/// <summary>What a round has come to, with the one before it.</summary>
internal sealed class AssessmentResult
{
    private readonly IReadOnlyDictionary<CardKind, CriterionResult> before;

    public AssessmentResult(AssessmentRound round, AssessmentRound? earlier, IReadOnlyList<StepCount> counts, int associations)
    {
        (Round, Earlier, Associations) = (round, earlier, associations);
        Rows = [.. CardWords.Kinds.Select(kind => CriterionResult.Of(kind, counts.Where(one => one.RoundId == round.Id)))];
        before = CardWords.Kinds.ToDictionary(kind => kind, kind => CriterionResult.Of(kind, counts.Where(one => one.RoundId == earlier?.Id)));
        Largest = Rows.Max(row => row.Gap is { } gap ? Math.Abs(gap) : 0);
    }

    public AssessmentRound Round { get; }

    /// <summary>The round before, of which somebody answered; null for none.</summary>
    public AssessmentRound? Earlier { get; }

    /// <summary>How many associations answered.</summary>
    public int Associations { get; }

    /// <summary>The twelve, in the order of the map.</summary>
    public IReadOnlyList<CriterionResult> Rows { get; }

    /// <summary>The largest gap, whichever way.</summary>
    public decimal Largest { get; }

    public bool IsLargest(CriterionResult row) => Largest >= CriterionResult.Notable && row.Gap is { } gap && Math.Abs(gap) == Largest;

    public CriterionResult Before(CriterionResult row) => before[row.Kind];
}
