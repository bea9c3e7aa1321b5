using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Files;
using Kumppani.Ui.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Brands;

/// <summary>The style sheet and the logo of a municipality. Their addresses carry a version, so that a browser may keep them.</summary>
internal static class BrandFiles
{
    private const string Keep = "public, max-age=86400";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/files/brand/{id:guid}.css", StylesheetAsync).AllowAnonymous();
        endpoints.MapGet("/files/logo/{id:guid}", LogoAsync).AllowAnonymous();
    }

    public static string StylesheetUrl(MunicipalityBrand brand) => $"/files/brand/{brand.OrganisationId}.css?v={brand.Version:N}";

    public static string? LogoUrl(MunicipalityBrand brand) => brand.LogoKey is null ? null : $"/files/logo/{brand.OrganisationId}?v={brand.LogoKey[..8]}";

    private static async Task<IResult> StylesheetAsync(Guid id, AppDb db, HttpResponse response, CancellationToken stop)
    {
        if (await db.Brands.AsNoTracking().FirstOrDefaultAsync(brand => brand.OrganisationId == id, stop) is not { } found) return Results.NotFound();

        response.Headers.CacheControl = Keep;
        return Results.Text(found.Stylesheet(), "text/css; charset=utf-8");
    }

    private static async Task<IResult> LogoAsync(Guid id, AppDb db, IFileStore files, HttpResponse response, CancellationToken stop)
    {
        var key = await db.Brands.Where(brand => brand.OrganisationId == id).Select(brand => brand.LogoKey).FirstOrDefaultAsync(stop);
        if (key is null || await files.OpenAsync(key, stop) is not { } logo) return Results.NotFound();

        response.Headers.CacheControl = Keep;
        response.Headers.ContentSecurityPolicy = SafeHeaders.FilePolicy;
        return Results.Stream(logo, key.EndsWith(".png", StringComparison.Ordinal) ? "image/png" : "image/jpeg");
    }
}
