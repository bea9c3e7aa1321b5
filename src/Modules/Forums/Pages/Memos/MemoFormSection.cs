using System.ComponentModel.DataAnnotations;
using Kumppani.Forums.Domain.Memos;
using Kumppani.Ui.Markup;

namespace Kumppani.Forums.Pages.Memos;

/// <summary>A section as typed.</summary>
internal sealed class MemoFormSection
{
    [Display(Name = nameof(Texts.MemoHeading)), StringLength(Memo.MaxHeading)]
    public string? Heading { get; set; }

    [Display(Name = nameof(Texts.MemoText)), Markdown, StringLength(Memo.MaxText)]
    public string? Text { get; set; }
}
