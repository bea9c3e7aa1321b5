using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Pages.Assessments;

/// <summary>A question of the sheet; nothing chosen is no answer.</summary>
internal sealed class CriterionField
{
    public CardKind Kind { get; set; }

    public AssessmentStep? Step { get; set; }
}
