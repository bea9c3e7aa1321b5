using Kumppani.Accounts.Data;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Pages.SignIn;

/// <summary>Where the mail leads: one button. Opening the page changes nothing, so a mail scanner signs nobody in.</summary>
[AllowAnonymous]
internal sealed class LinkModel(AppDb db, SignInLinks links, SignInService sessions, PageFrame frame) : FormPage
{
    /// <summary>False when the link is used, too old or never was.</summary>
    public bool IsGood { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken stop)
    {
        Hide();
        IsGood = await links.FindAsync(token, stop) is not null;
        return IsGood ? Page() : Gone();
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken stop)
    {
        Hide();
        if (await links.FindAsync(token, stop) is not { } link || !await links.RedeemAsync(token, stop)) return Gone();

        var person = await db.Persons.FirstAsync(one => one.Id == link.PersonId, stop);
        await sessions.SignInAsync(person, link.OrganisationId, stop);
        return Go(link.ReturnPath ?? StartModel.Path);
    }

    // The address is a secret until it is used: no search engine, no other site may learn it.
    private void Hide()
    {
        frame.HideFromSearch = true;
        Response.Headers["Referrer-Policy"] = "no-referrer";
    }

    private IActionResult Gone()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status410Gone;
        return page;
    }
}
