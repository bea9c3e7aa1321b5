using System.ComponentModel.DataAnnotations;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Mail;

namespace Kumppani.Accounts.Pages.SignIn;

/// <summary>Address and password.</summary>
internal sealed class PasswordForm
{
    [Display(Name = nameof(Texts.Address)), DataType(DataType.EmailAddress), StringLength(EmailAddress.MaxLength)]
    public string Address { get; set; } = "";

    [Display(Name = nameof(Texts.Password)), DataType(DataType.Password), StringLength(Person.MaxPassword)]
    public string Password { get; set; } = "";
}
