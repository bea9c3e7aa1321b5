using System.ComponentModel.DataAnnotations;
using Kumppani.Kernel.Mail;

namespace Kumppani.Accounts.Pages.Account;

internal sealed class EraseForm
{
    [Display(Name = nameof(Texts.EraseAddress), Description = nameof(Texts.EraseAddressHint)), StringLength(EmailAddress.MaxLength)]
    public string Address { get; set; } = "";
}
