using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Pages.Issues;

/// <summary>The public answer.</summary>
internal sealed class AnswerForm
{
    public TextVersions Text { get; set; } = new();

    [StringLength(UnitCase.MaxUnit), Display(Name = nameof(Texts.IssueUnit), Description = nameof(Texts.IssueUnitHint))]
    public string? Unit { get; set; }
}
