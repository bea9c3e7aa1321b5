using System.ComponentModel.DataAnnotations;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Mail;

namespace Kumppani.Accounts.Pages.Members;

/// <summary>Who takes a role over.</summary>
internal sealed class HandOverForm
{
    [Display(Name = nameof(Texts.SuccessorName), Description = nameof(Texts.DisplayNameHint)), StringLength(Person.MaxName)]
    public string DisplayName { get; set; } = "";

    [Display(Name = nameof(Texts.SuccessorAddress)), DataType(DataType.EmailAddress), StringLength(EmailAddress.MaxLength)]
    public string Address { get; set; } = "";

    [Display(Name = nameof(Texts.MailLanguage)), Required, RegularExpression("fi|sv|en")]
    public string? Language { get; set; }

    [Display(Name = nameof(Texts.SuccessorLastDay), Description = nameof(Texts.TermLastDayHint))]
    public DateOnly? LastDay { get; set; }

    [Display(Name = nameof(Texts.OldRoleLastDay), Description = nameof(Texts.OldRoleLastDayHint))]
    public DateOnly? OldLastDay { get; set; }
}
