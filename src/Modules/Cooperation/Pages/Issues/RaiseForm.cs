using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Pages.Issues;

/// <summary>What an association raises.</summary>
internal class RaiseForm
{
    [Required, StringLength(Issue.MaxTitle), Display(Name = nameof(Texts.IssueTitle))]
    public string Title { get; set; } = "";

    [Display(Name = nameof(Texts.IssueTheme))]
    public CardKind? Theme { get; set; }

    [Required, StringLength(Issue.MaxText), DataType(DataType.MultilineText), Display(Name = nameof(Texts.IssueText), Description = nameof(Texts.IssueTextHint))]
    public string Text { get; set; } = "";
}
