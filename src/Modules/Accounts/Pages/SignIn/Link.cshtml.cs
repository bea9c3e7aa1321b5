using Kumppani.Accounts.Data;
using Kumppani.Accounts.SecondStep;
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
internal sealed class LinkModel(AppDb db, SignInLinks links, Arrivals arrivals, OrganisationNames names, PageFrame frame) : FormPage
{
    /// <summary>The organisation one is invited to act for; null for a plain sign-in.</summary>
    public string? InvitedTo { get; private set; }

    /// <summary>False when the link is used, too old or never was.</summary>
    public bool IsGood { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken stop)
    {
        Hide();
        if (await links.FindAsync(token, stop) is not { } link) return Gone();

        IsGood = true;
        if (link.OrganisationId is { } organisation) InvitedTo = (await names.OfAsync([organisation], stop))[organisation];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken stop)
    {
        Hide();
        if (await links.FindAsync(token, stop) is not { } link || !await links.RedeemAsync(token, stop)) return Gone();

        var person = await db.Persons.FirstAsync(one => one.Id == link.PersonId, stop);
        return Go(await arrivals.ArriveAsync(person, link.OrganisationId, link.ReturnPath, stop));
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
