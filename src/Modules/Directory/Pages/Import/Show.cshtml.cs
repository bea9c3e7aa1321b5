using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Import.Runs;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Import;

/// <summary>What came of an import, and what an undoing left as it is. Three queries at most.</summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class ShowModel(AppDb db, ImportDesk desk, PlaceBook places) : PageModel
{
    private const int MostKept = 200;

    public ImportRun Run { get; private set; } = null!;

    /// <summary>Page of the municipality's list.</summary>
    public string? ListPath { get; private set; }

    public IReadOnlyList<KeptRow> Kept { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await desk.FindAsync(id, stop) is not { } run) return NotFound();

        Run = run;
        var placeKey = await db.Organisations.Where(host => host.Id == run.HostId).Select(host => host.PlaceKey).FirstAsync(stop);
        if (places.Find(placeKey) is { } found) ListPath = $"/{found.Place.Slug}/associations";
        if (run is { State: ImportRunState.Undone or ImportRunState.HalfUndone, Kept: > 0 })
        {
            Kept = await db.ImportChanges.Where(change => change.RunId == id && change.Result == ImportChangeResult.Kept)
                .Join(db.Organisations, change => change.OrganisationId, one => one.Id, (change, one) => new { one.Id, one.Name, one.SortKey, change.IsNew })
                .OrderBy(one => one.SortKey).ThenBy(one => one.Id)
                .Select(one => new KeptRow(one.Id, one.Name, one.IsNew))
                .Take(MostKept)
                .ToListAsync(stop);
        }

        return Page();
    }
}
