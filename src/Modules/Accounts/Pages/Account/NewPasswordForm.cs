using System.ComponentModel.DataAnnotations;
using Kumppani.Accounts.Domain;

namespace Kumppani.Accounts.Pages.Account;

/// <summary>A new password, and the old one when there is one.</summary>
internal sealed class NewPasswordForm
{
    [Display(Name = nameof(Texts.CurrentPassword)), DataType(DataType.Password), StringLength(Person.MaxPassword)]
    public string? Current { get; set; }

    [Display(Name = nameof(Texts.NewPassword), Description = nameof(Texts.NewPasswordHint)), DataType(DataType.Password), StringLength(Person.MaxPassword, MinimumLength = Person.MinPassword)]
    public string New { get; set; } = "";
}
