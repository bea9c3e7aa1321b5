using Kumppani.Cooperation.Contracts;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Cooperation.Pages;

/// <summary>A public page below a municipality's address, or an area's.</summary>
internal abstract class MunicipalityPage(PlaceBook places, IOrganisations organisations, Actor actor, PageFrame frame) : PageModel
{
    public Place Place { get; private set; } = null!;

    /// <summary>Null for an area.</summary>
    public OrganisationInfo? Municipality { get; private set; }

    /// <summary>The reader is the municipality's liaison: what is missing is shown to those who can mend it.</summary>
    public bool Keeps => Municipality is not null && actor.ActsFor(Municipality.Id) && actor.May(CooperationPermissions.Keep);

    /// <summary>Finds the place; of a municipality, the one that uses the product. At most one query.</summary>
    /// <returns>False for an unknown place and for a municipality that does not use the product.</returns>
    protected async Task<bool> FindAsync(string slug, CancellationToken stop)
    {
        if (places.FindBySlug(slug) is not { Place: var found }) return false;

        Place = found;
        if (found.Kind is not PlaceKind.Municipality) return true;
        if (await organisations.MunicipalityAsync(found.Key, stop) is not { } municipality) return false;

        (Municipality, frame.BrandOf) = (municipality, municipality.Id);
        return true;
    }
}
