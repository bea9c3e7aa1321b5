using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Screens;

/// <summary>A page for the hall's big screen: read by everybody when the host lets it, renewed by its script as long as its mark says that something changed.</summary>
internal abstract class ScreenPage(AppDb db) : PageModel
{
    public Gathering Gathering { get; private set; } = null!;

    /// <summary>True for those who act for a host: they see the screen before it is opened, and links to measures.</summary>
    public bool IsHost { get; private set; }

    protected AppDb Db => db;

    protected async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.Gatherings.AsNoTracking().FirstOrDefaultAsync(gathering => gathering.Id == id, stop) is not { } found) return false;

        Gathering = found;
        IsHost = db.Actor.May(ForumPermissions.Host) && await db.OwnGatherings.AnyAsync(gathering => gathering.Id == id, stop);
        return true;
    }

    /// <summary>The page, or nothing but "unchanged" for a script that has this very state.</summary>
    protected IActionResult Unless(string state)
    {
        var mark = $"W/\"{Secrets.Hash($"{state} {IsHost} {Request.PathBase}{Request.Path}{Request.QueryString}")[..32]}\"";
        Response.Headers.ETag = mark;
        Response.Headers.CacheControl = "no-cache, private";
        return Request.Headers.IfNoneMatch.Contains(mark) ? StatusCode(304) : Page();
    }
}
