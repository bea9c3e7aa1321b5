using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Accounts.Pages.Account;

/// <summary>Where the mails about a new address lead: one button to agree, another to refuse. Opening the page changes nothing.</summary>
[AllowAnonymous]
internal sealed class ConfirmAddressModel(AddressChanges changes, PageFrame frame) : FormPage
{
    /// <summary>Null when the link is used, too old or never was.</summary>
    public string? NewAddress { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken stop) => await FindAsync(token, stop) ? Page() : Gone();

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken stop)
    {
        if (!await FindAsync(token, stop)) return Gone();

        var isChanged = false;
        var answer = await DecideAsync(
            async () =>
            {
                var agreed = await changes.AgreeAsync(token, stop);
                isChanged = agreed is { IsDone: true, Value: true };
                return new Outcome(agreed.Problem);
            },
            null,
            "/sign-in",
            stop);
        return ModelState.IsValid ? Go("/sign-in", isChanged ? Texts.AddressIsChanged : Texts.AddressHalfChanged) : answer;
    }

    public async Task<IActionResult> OnPostRefuseAsync(string token, CancellationToken stop) =>
        await FindAsync(token, stop) ? await DecideAsync(() => changes.RefuseAsync(token, stop), Texts.AddressRefused, "/sign-in", stop) : Gone();

    protected override Problem? Explain(string constraint) => constraint.StartsWith("IX_accounts_", StringComparison.Ordinal) ? AccountProblems.AddressTaken : null;

    // The address is a secret until it is used: no search engine, no other site may learn it.
    private async Task<bool> FindAsync(string token, CancellationToken stop)
    {
        frame.HideFromSearch = true;
        Response.Headers["Referrer-Policy"] = "no-referrer";
        NewAddress = (await changes.FindAsync(token, stop))?.NewAddress;
        return NewAddress is not null;
    }

    private IActionResult Gone()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status410Gone;
        return page;
    }
}
