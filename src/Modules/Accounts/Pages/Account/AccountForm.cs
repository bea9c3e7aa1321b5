using System.ComponentModel.DataAnnotations;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Mail;

namespace Kumppani.Accounts.Pages.Account;

/// <summary>What a person says of herself.</summary>
internal sealed class AccountForm
{
    [Display(Name = nameof(Texts.DisplayName), Description = nameof(Texts.DisplayNameHint)), StringLength(Person.MaxName)]
    public string DisplayName { get; set; } = "";

    [Display(Name = nameof(Texts.MailLanguage)), Required, RegularExpression("fi|sv|en")]
    public string? Language { get; set; }

    [Display(Name = nameof(Texts.MailRhythm), Description = nameof(Texts.MailRhythmHint)), Required]
    public MailRhythm? Rhythm { get; set; }
}
