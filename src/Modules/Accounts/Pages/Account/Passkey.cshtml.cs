using Kumppani.Accounts.Passkeys;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Accounts.Pages.Account;

/// <summary>Calls a passkey something else.</summary>
[Authorize, OwnSignInOnly]
internal sealed class PasskeyModel(OwnPasskeys own) : FormPage
{
    [BindProperty]
    public PasskeyForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        if (await own.FindAsync(id, stop) is not { } passkey) return NotFound();

        Form.Name = passkey.Name;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (await own.FindAsync(id, stop) is not { } passkey) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        passkey.Name = Form.Name.Trim();
        return await SaveAsync(Outcome.Done, Ui.Words.Saved, PasskeysModel.Path, stop);
    }
}
