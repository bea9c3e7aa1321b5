using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Passkeys;
using Kumppani.Accounts.Sessions;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Accounts.Pages.Account;

/// <summary>Asks once more before a passkey is removed.</summary>
[Authorize, OwnSignInOnly]
internal sealed class PasskeyRemoveModel(OwnPasskeys own) : FormPage
{
    public Passkey Passkey { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (await own.IsTooWeakAsync(stop)) return Refuse(AccountProblems.SessionTooWeak);

        return await DecideAsync(() => own.RemoveAsync(id, stop), Texts.PasskeyIsRemoved, PasskeysModel.Path, stop);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await own.FindAsync(id, stop) is not { } passkey) return false;
        Passkey = passkey;
        return true;
    }
}
