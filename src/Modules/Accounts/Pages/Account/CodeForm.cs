using System.ComponentModel.DataAnnotations;

namespace Kumppani.Accounts.Pages.Account;

/// <summary>A code of the authenticator app, or a recovery code.</summary>
internal sealed class CodeForm
{
    [Display(Name = nameof(Texts.Code), Description = nameof(Texts.CodeHint)), StringLength(40)]
    public string Code { get; set; } = "";
}
