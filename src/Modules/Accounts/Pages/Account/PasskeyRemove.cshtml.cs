using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Passkeys;
using Kumppani.Accounts.SecondStep;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Accounts.Pages.Account;

/// <summary>Asks once more before a passkey is removed.</summary>
[Authorize, OwnSignInOnly]
internal sealed class PasskeyRemoveModel(OwnPasskeys own, ProofAtHand proof) : FormPage
{
    public Passkey Passkey { get; private set; } = null!;

    /// <summary>Why she has to sign in once more before she removes it; null when she may.</summary>
    public Problem? Lack { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (Lack is { } lack) return Refuse(lack);

        return await DecideAsync(() => own.RemoveAsync(id, stop), Texts.PasskeyIsRemoved, PasskeysModel.Path, stop);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await own.FindAsync(id, stop) is not { } passkey) return false;
        (Passkey, Lack) = (passkey, await proof.LackAsync(stop));
        return true;
    }
}
