using System.ComponentModel.DataAnnotations;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Mail;

namespace Kumppani.Accounts.Pages.Setup;

/// <summary>The first operator.</summary>
internal sealed class SetupForm
{
    [Display(Name = nameof(Texts.DisplayName)), StringLength(Person.MaxName)]
    public string DisplayName { get; set; } = "";

    [Display(Name = nameof(Texts.Address)), DataType(DataType.EmailAddress), StringLength(EmailAddress.MaxLength)]
    public string Address { get; set; } = "";

    [Display(Name = nameof(Texts.NewPassword), Description = nameof(Texts.NewPasswordHint)), DataType(DataType.Password), StringLength(Person.MaxPassword, MinimumLength = Person.MinPassword)]
    public string Password { get; set; } = "";
}
