using System.ComponentModel.DataAnnotations;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;

namespace Kumppani.Accounts.Pages.Members;

/// <summary>Who is invited, as what and for how long.</summary>
internal sealed class InviteForm
{
    [Display(Name = nameof(Texts.DisplayName), Description = nameof(Texts.DisplayNameHint)), StringLength(Person.MaxName)]
    public string DisplayName { get; set; } = "";

    [Display(Name = nameof(Texts.Address)), DataType(DataType.EmailAddress), StringLength(EmailAddress.MaxLength)]
    public string Address { get; set; } = "";

    [Display(Name = nameof(Texts.MailLanguage)), Required, RegularExpression("fi|sv|en")]
    public string? Language { get; set; }

    [Display(Name = nameof(Texts.Role)), Required]
    public Role? Role { get; set; }

    [Display(Name = nameof(Texts.TermLastDay), Description = nameof(Texts.TermLastDayHint))]
    public DateOnly? LastDay { get; set; }
}
