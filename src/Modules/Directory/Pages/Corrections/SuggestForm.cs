using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Corrections;
using Kumppani.Kernel.Mail;

namespace Kumppani.Directory.Pages.Corrections;

/// <summary>What is wrong in an entry. Only the text is asked for.</summary>
internal sealed class SuggestForm
{
    [Required, StringLength(Correction.MaxText), DataType(DataType.MultilineText), Display(Name = nameof(Texts.CorrectionText), Description = nameof(Texts.CorrectionTextHint))]
    public string Text { get; set; } = "";

    [EmailAddress, StringLength(EmailAddress.MaxLength), Display(Name = nameof(Texts.FeedbackEmail), Description = nameof(Texts.FeedbackEmailHint))]
    public string? Email { get; set; }
}
