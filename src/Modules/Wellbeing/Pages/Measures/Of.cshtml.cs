using System.Globalization;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>What has been agreed in a municipality, or in all municipalities of a region or a county.</summary>
[AllowAnonymous]
internal sealed class OfModel(AppDb db, PlaceBook places, MeasureList list) : MeasureListPage
{
    public Place Place { get; private set; } = null!;

    public string PlaceName => Place.Name(CultureInfo.CurrentUICulture);

    public override string Path => $"/{Place.Slug}/measures";

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (places.FindBySlug(place) is not { } found || found.Place.Kind is PlaceKind.Village) return NotFound();

        Place = found.Place;
        if (found.WasMerged) return LocalRedirectPermanent(AppUrl.Resolve(HttpContext, Path));

        Found = await list.PageAsync(MeasureList.Of(db, places, Place), this, stop);
        return Page();
    }
}
