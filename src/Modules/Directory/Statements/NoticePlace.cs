using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Statements;

/// <summary>Whose statements stand at a place: the municipality that was taken into use there, or the installation, under the whole country.</summary>
internal sealed class NoticePlace(AppDb db, PlaceBook places)
{
    /// <summary>The place and the municipality's organisation, null for the installation; null when nobody has statements there. One query.</summary>
    public async Task<(Place Place, Organisation? Organisation)?> FindAsync(string slug, CancellationToken stop)
    {
        if (places.FindBySlug(slug) is not { Place: var place }) return null;
        if (place.Kind is PlaceKind.Country) return (place, null);

        var municipality = await db.Brands.Where(brand => brand.PlaceKey == place.Key)
            .Join(db.Organisations, brand => brand.OrganisationId, organisation => organisation.Id, (_, organisation) => organisation)
            .AsNoTracking().FirstOrDefaultAsync(stop);
        return municipality is { Kind: OrganisationKind.Municipality } ? (place, municipality) : null;
    }

    /// <summary>Who answers: the municipality or the installation.</summary>
    public static Guid IdOf(Organisation? organisation) => organisation?.Id ?? Installation.Id;
}
