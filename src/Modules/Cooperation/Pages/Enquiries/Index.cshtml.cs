using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Enquiries;

/// <summary>All who have written, newest first. One query.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class IndexModel(AppDb db, Actor actor) : PageModel
{
    private const int Size = 50;

    /// <summary>What is older than this one is shown.</summary>
    [FromQuery(Name = "before")]
    public Guid? Before { get; set; }

    public IReadOnlyList<EnquiryRow> Rows { get; private set; } = [];

    public string? Newest => Before is null ? null : "/cooperation/enquiries";

    public string? Older { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        var chosen = db.Enquiries.Where(one => one.HostId == actor.OrganisationId && one.ForgottenAt == null);
        if (Before is { } before) chosen = chosen.Where(one => one.Id.CompareTo(before) < 0);
        var rows = await EnquiryRow.Of(chosen.OrderByDescending(one => one.Id).Take(Size + 1)).ToListAsync(stop);
        Rows = [.. rows.Take(Size)];
        Older = rows.Count > Size ? $"/cooperation/enquiries?before={Rows[^1].Id}" : null;
    }
}
