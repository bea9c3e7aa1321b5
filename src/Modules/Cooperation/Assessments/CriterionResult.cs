using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Assessments;

/// <summary>How the two sides see one matter of the cooperation map in a round.</summary>
/// <param name="Kind">The matter.</param>
/// <param name="Municipality">The municipality's figure, 1 to 4; null when it has not answered or cannot say.</param>
/// <param name="Answered">How many associations chose a step.</param>
/// <param name="Sum">The sum of their figures.</param>
internal sealed record CriterionResult(CardKind Kind, int? Municipality, int Answered, int Sum)
{
    /// <summary>Figures of fewer associations are shown to nobody, so that none can be told from them what one has said.</summary>
    public const int Fewest = 5;

    /// <summary>A gap that is worth talking about.</summary>
    public const decimal Notable = 0.5m;

    /// <summary>A clear one.</summary>
    public const decimal Clear = 1.5m;

    public bool IsShown => Answered >= Fewest;

    /// <summary>The associations' mean, to one decimal; null when too few have answered.</summary>
    public decimal? Mean => IsShown ? Math.Round((decimal)Sum / Answered, 1, MidpointRounding.AwayFromZero) : null;

    /// <summary>Above zero where the municipality thinks better of it than the associations do.</summary>
    public decimal? Gap => Municipality - Mean;

    public static CriterionResult Of(CardKind kind, IEnumerable<StepCount> counts)
    {
        var told = counts.Where(one => one.Kind == kind && one.Step is not AssessmentStep.CannotSay).ToList();
        var associations = told.Where(one => !one.IsMunicipality).ToList();
        return new CriterionResult(
            kind,
            told.Where(one => one.IsMunicipality).Select(one => (int?)Figure(one.Step)).FirstOrDefault(),
            associations.Sum(one => one.Count),
            associations.Sum(one => one.Count * Figure(one.Step)));
    }

    private static int Figure(AssessmentStep step) => (int)step + 1;
}
