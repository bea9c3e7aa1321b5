using Kumppani.Directory.Domain;
using Kumppani.Directory.Upkeep;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Directory.Pages.Upkeep;

/// <summary>Where a reminder leads: what the entry says, and one button. Opening the page changes nothing, so a mail scanner confirms nothing. One query.</summary>
[AllowAnonymous]
internal sealed class LinkModel(AppDb db, UpkeepDesk desk, PageFrame frame) : FormPage
{
    /// <summary>Null when the link is used, too old or never was.</summary>
    public Organisation? Organisation { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken stop) => await FindAsync(token, stop) is null ? Gone() : Page();

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken stop)
    {
        if (await FindAsync(token, stop) is not { } organisation) return Gone();

        var answer = await DecideAsync(() => desk.ConfirmAsync(token, organisation, stop), Texts.UpkeepConfirmedThanks, $"/associations/{organisation.Id}", stop);
        if (ModelState.IsValid) return answer;

        // Somebody else was quicker with the same link, or it may be tried again.
        db.ChangeTracker.Clear();
        return await FindAsync(token, stop) is null ? Gone() : answer;
    }

    protected override Problem? Explain(string constraint) => constraint.Contains("directory_upkeep", StringComparison.Ordinal) ? DirectoryProblems.UpkeepMeanwhile : null;

    // The address is a secret until it is used: no search engine, no other site may learn it.
    private async Task<Organisation?> FindAsync(string token, CancellationToken stop)
    {
        frame.HideFromSearch = true;
        Response.Headers["Referrer-Policy"] = "no-referrer";
        return Organisation = await desk.FindAsync(token, stop);
    }

    private IActionResult Gone()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status410Gone;
        return page;
    }
}
