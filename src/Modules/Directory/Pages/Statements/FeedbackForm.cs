using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Statements;
using Kumppani.Kernel.Mail;

namespace Kumppani.Directory.Pages.Statements;

/// <summary>What somebody could not use. Only the text is asked for.</summary>
internal sealed class FeedbackForm
{
    [Required, StringLength(AccessibilityFeedback.MaxText), DataType(DataType.MultilineText), Display(Name = nameof(Texts.FeedbackText), Description = nameof(Texts.FeedbackTextHint))]
    public string Text { get; set; } = "";

    [StringLength(AccessibilityFeedback.MaxPage), Display(Name = nameof(Texts.FeedbackPage), Description = nameof(Texts.FeedbackPageHint))]
    public string? Page { get; set; }

    [EmailAddress, StringLength(EmailAddress.MaxLength), Display(Name = nameof(Texts.FeedbackEmail), Description = nameof(Texts.FeedbackEmailHint))]
    public string? Email { get; set; }
}
