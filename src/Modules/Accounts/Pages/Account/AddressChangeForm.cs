using System.ComponentModel.DataAnnotations;
using Kumppani.Kernel.Mail;

namespace Kumppani.Accounts.Pages.Account;

/// <summary>The new address.</summary>
internal sealed class AddressChangeForm
{
    [Display(Name = nameof(Texts.NewAddress), Description = nameof(Texts.NewAddressHint)), DataType(DataType.EmailAddress), StringLength(EmailAddress.MaxLength)]
    public string Address { get; set; } = "";
}
