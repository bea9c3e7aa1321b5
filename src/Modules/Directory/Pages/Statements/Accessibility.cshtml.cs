using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Statements;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Statements;

/// <summary>The accessibility statement of a municipality, or of the installation: the version in force, or one by its number. Three queries.</summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class AccessibilityModel(AppDb db, NoticePlace notices, PageFrame frame) : PageModel
{
    private const int MostVersions = 50;

    public Place Place { get; private set; } = null!;

    public Organisation? Municipality { get; private set; }

    /// <summary>Null when nobody has assessed the service yet: the page then says so.</summary>
    public AccessibilityStatement? Statement { get; private set; }

    public IReadOnlyList<(int Number, DateTime At)> Versions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string place, int? version, CancellationToken stop)
    {
        if (await notices.FindAsync(place, stop) is not var (found, municipality)) return NotFound();

        (Place, Municipality) = (found, municipality);
        if (municipality is not null) frame.BrandOf = municipality.Id;
        var id = NoticePlace.IdOf(municipality);
        var versions = await db.Statements.Where(one => one.OrganisationId == id)
            .OrderByDescending(one => one.Number).Take(MostVersions)
            .Select(one => new { one.Number, one.PublishedAt })
            .ToListAsync(stop);
        Versions = [.. versions.Select(one => (one.Number, one.PublishedAt))];
        var wanted = version ?? versions.FirstOrDefault()?.Number;
        if (wanted is not { } number) return Page();

        Statement = await db.Statements.AsNoTracking().Include(one => one.Gaps.OrderBy(gap => gap.Position))
            .FirstOrDefaultAsync(one => one.OrganisationId == id && one.Number == number, stop);
        return Statement is null ? NotFound() : Page();
    }
}
