using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Mail;

namespace Kumppani.Cooperation.Pages.Issues;

/// <summary>What the liaison enters on behalf of others.</summary>
internal sealed class EnterForm : RaiseForm
{
    [Required, Display(Name = nameof(Texts.IssueSource))]
    public IssueSource? Source { get; set; }

    [StringLength(Issue.MaxLine), Display(Name = nameof(Texts.IssueSourceWords), Description = nameof(Texts.IssueSourceWordsHint))]
    public string? Words { get; set; }

    [StringLength(EmailAddress.MaxLength), EmailAddress, Display(Name = nameof(Texts.IssueReplyTo), Description = nameof(Texts.IssueReplyToHint))]
    public string? ReplyEmail { get; set; }
}
