using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Municipalities;

/// <summary>The municipalities that use this installation. Finland has 308, so there are no pages.</summary>
[Authorize(DirectoryPermissions.Municipalities)]
internal sealed class IndexModel(AppDb db) : PageModel
{
    private const int Most = 400;

    public IReadOnlyList<Row> Municipalities { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) =>
        Municipalities = await db.Brands
            .Join(db.Organisations, brand => brand.OrganisationId, organisation => organisation.Id, (brand, organisation) => new { organisation.Id, organisation.Name, organisation.SortKey, brand.SenderAddress })
            .OrderBy(row => row.SortKey).ThenBy(row => row.Id)
            .Select(row => new Row(row.Id, row.Name, row.SenderAddress))
            .Take(Most)
            .ToListAsync(stop);

    /// <summary>A municipality in the list.</summary>
    internal sealed record Row(Guid Id, string Name, string? SenderAddress);
}
