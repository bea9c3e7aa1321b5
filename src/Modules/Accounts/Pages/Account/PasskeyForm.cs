using System.ComponentModel.DataAnnotations;
using Kumppani.Accounts.Domain;

namespace Kumppani.Accounts.Pages.Account;

/// <summary>What she calls a passkey.</summary>
internal sealed class PasskeyForm
{
    [Display(Name = nameof(Texts.PasskeyName), Description = nameof(Texts.PasskeyNameHint)), StringLength(Passkey.MaxName)]
    public string Name { get; set; } = "";
}
