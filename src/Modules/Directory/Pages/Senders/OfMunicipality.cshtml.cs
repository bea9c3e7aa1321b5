using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.SenderCheck;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Senders;

/// <summary>The operator checks a municipality's sender. One query.</summary>
[Authorize(DirectoryPermissions.Municipalities)]
internal sealed class OfMunicipalityModel(AppDb db, SenderDesk desk) : SenderCheckPage(desk)
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        var found = await db.Brands.Where(brand => brand.OrganisationId == id)
            .Join(db.Organisations, brand => brand.OrganisationId, one => one.Id, (brand, one) => new { one.Name, brand.SenderAddress }).FirstOrDefaultAsync(stop);
        if (found is null) return NotFound();

        await CheckAsync(found.Name, found.SenderAddress, stop);
        return Page();
    }
}
