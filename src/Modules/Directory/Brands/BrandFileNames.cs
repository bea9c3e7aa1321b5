using Kumppani.Directory.Data;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Brands;

/// <summary>The logos are files of the store too.</summary>
internal sealed class BrandFileNames(AppDb db) : INamesFiles
{
    public async Task<IReadOnlyCollection<string>> NamedAsync(IReadOnlyCollection<string> keys, CancellationToken stop) =>
        await db.Brands.Where(brand => brand.LogoKey != null && keys.Contains(brand.LogoKey)).Select(brand => brand.LogoKey!).ToListAsync(stop);
}
