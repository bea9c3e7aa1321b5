using System.ComponentModel.DataAnnotations;

namespace Kumppani.Forums.Pages.Memos;

/// <summary>A memo as typed, in one language.</summary>
internal sealed class MemoForm
{
    [Display(Name = nameof(Texts.MemoLanguage)), Required, RegularExpression("fi|sv|en")]
    public string? Language { get; set; }

    public List<MemoFormSection> Sections { get; set; } = [];

    [Display(Name = nameof(Texts.MemoShowsAnswers))]
    public bool ShowsAnswers { get; set; }
}
