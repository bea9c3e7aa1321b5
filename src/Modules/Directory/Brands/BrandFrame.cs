using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Brands;

/// <summary>Dresses a page in the look of the municipality it belongs to; a page of no municipality in that of the one
/// acted for, or on whose register the association acted for stands; and says whom to ask about its forms. One query, or none.</summary>
internal sealed class BrandFrame(AppDb db, Actor actor, PlaceBook places) : IFrameSource
{
    public async ValueTask FillAsync(PageFrame frame, HttpContext context)
    {
        var (place, host) = (frame.BrandOfPlace, frame.BrandOf ?? (frame.BrandOfPlace is null ? actor.OrganisationId : Guid.Empty));
        if (place is null && (host == Guid.Empty || host == Installation.Id)) return;

        var found = await db.Brands.AsNoTracking()
            .Where(brand => host == Guid.Empty
                ? brand.PlaceKey == place
                : db.Set<Organisation>().Any(organisation => organisation.Id == host && organisation.HostId == brand.OrganisationId))
            .Join(db.Organisations, brand => brand.OrganisationId, organisation => organisation.Id, (brand, organisation) => new { brand, organisation.Name, organisation.ContactRole, organisation.Email, organisation.Phone })
            .FirstOrDefaultAsync(context.RequestAborted);
        if (found is null) return;

        var home = places.Exactly(found.brand.PlaceKey) is { } at ? "/" + at.Slug : "/";
        if (actor.ActsFor(found.brand.OrganisationId) && actor.May(DirectoryPermissions.Register) && places.Exactly(found.brand.PlaceKey) is { } own && ServiceLanguages.Of(own).Count > 1)
            frame.AddMenu(new MenuLink(Texts.Translations, "/municipality/translations", 76));
        if (!actor.ActsFor(found.brand.OrganisationId)) frame.Contact = new FormContact(found.Name, found.ContactRole, found.Email, found.Phone);
        frame.Brand = new Brand(found.Name, home, BrandFiles.LogoUrl(found.brand), BrandFiles.StylesheetUrl(found.brand));
    }
}
