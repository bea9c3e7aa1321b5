using Kumppani.Directory.Claims;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Directory.Pages.Claims;

/// <summary>Where the mail to an association's mailbox leads: who asks for its entry, a button to let her in and one to refuse. Opening the page changes nothing. One query.</summary>
[AllowAnonymous]
internal sealed class LinkModel(ClaimDesk desk, PageFrame frame) : FormPage
{
    /// <summary>Null when the claim is decided, too old or never was.</summary>
    public EntryClaim? Claim { get; private set; }

    public Organisation? Organisation { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken stop) => await FindAsync(token, stop) ? Page() : Gone();

    public Task<IActionResult> OnPostAsync(string token, CancellationToken stop) => DecideAsync(token, ClaimState.Approved, Texts.ClaimApproved, stop);

    public Task<IActionResult> OnPostRefuseAsync(string token, CancellationToken stop) => DecideAsync(token, ClaimState.Refused, Texts.ClaimRefused, stop);

    protected override Problem? Explain(string constraint) => constraint.StartsWith("IX_accounts_", StringComparison.Ordinal) ? DirectoryProblems.InvitedMeanwhile : null;

    private async Task<IActionResult> DecideAsync(string token, ClaimState to, string say, CancellationToken stop)
    {
        if (!await FindAsync(token, stop)) return Gone();

        var answer = await DecideAsync(() => desk.DecideAsync(Claim!.Id, ClaimJudge.Mailbox, to, null, stop), say, $"/associations/{Organisation!.Id}", stop);
        // Somebody else was quicker: it is decided.
        return ModelState.IsValid || await FindAsync(token, stop) ? answer : Gone();
    }

    // The address is a secret until it is used: no search engine, no other site may learn it.
    private async Task<bool> FindAsync(string token, CancellationToken stop)
    {
        frame.HideFromSearch = true;
        Response.Headers["Referrer-Policy"] = "no-referrer";
        (Claim, Organisation) = await desk.FindAsync(token, stop) is var (claim, organisation) ? (claim, organisation) : (null, null);
        return Claim is not null;
    }

    private IActionResult Gone()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status410Gone;
        return page;
    }
}
