using Kumppani.Directory.Collections;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>A list behind an address with a key, for whoever has it. No search engine, no cache and no other site may learn the address. Four queries.</summary>
[AllowAnonymous]
internal sealed class SharedModel(AppDb db, CollectionDesk desk, EntryReader reader, PageFrame frame) : PageModel
{
    /// <summary>Null when the address has ended, was taken back or never was.</summary>
    public Collection? Collection { get; private set; }

    public IReadOnlyList<ListedEntry> Entries { get; private set; } = [];

    public string From { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken stop)
    {
        frame.HideFromSearch = true;
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        Response.Headers.CacheControl = "no-store";
        Collection = await desk.OpenAsync(token, stop);
        if (Collection is null)
        {
            var gone = Page();
            gone.StatusCode = StatusCodes.Status410Gone;
            return gone;
        }

        Entries = await reader.ReadAsync(Collection, stop);
        From = await db.Organisations.Where(one => one.Id == Collection.HostId).Select(one => one.Name).FirstOrDefaultAsync(stop) ?? "";
        return Page();
    }
}
