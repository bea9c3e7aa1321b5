using System.ComponentModel.DataAnnotations;
using Kumppani.Kernel.Mail;

namespace Kumppani.Accounts.Pages.SignIn;

/// <summary>Where to send the link.</summary>
internal sealed class AddressForm
{
    [Display(Name = nameof(Texts.Address), Description = nameof(Texts.AddressHint)), DataType(DataType.EmailAddress), StringLength(EmailAddress.MaxLength)]
    public string Address { get; set; } = "";
}
