using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Maps;

namespace Kumppani.Cooperation.Pages.Assessments;

/// <summary>What one side answers.</summary>
internal sealed class SheetForm
{
    public List<CriterionField> Criteria { get; set; } = [];

    [StringLength(AssessmentSheet.MaxWish), DataType(DataType.MultilineText), Display(Name = nameof(Texts.SheetWish), Description = nameof(Texts.SheetWishHint))]
    public string? Wish { get; set; }

    public IReadOnlyDictionary<CardKind, AssessmentStep> Steps =>
        Criteria.Where(one => one.Step is not null).DistinctBy(one => one.Kind).ToDictionary(one => one.Kind, one => one.Step!.Value);

    public static SheetForm Of(AssessmentSheet? sheet) => new()
    {
        Criteria = [.. CardWords.Kinds.Select(kind => new CriterionField { Kind = kind, Step = sheet?.Answers.FirstOrDefault(one => one.Kind == kind)?.Step })],
        Wish = sheet?.Wish,
    };

    /// <summary>The twelve in their order, whatever a form has sent of them.</summary>
    public void Complete() => Criteria = [.. CardWords.Kinds.Select(kind => Criteria.Find(one => one?.Kind == kind) ?? new CriterionField { Kind = kind })];
}
