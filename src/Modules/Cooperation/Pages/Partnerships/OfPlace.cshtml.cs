using Kumppani.Cooperation.Partnerships;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace Kumppani.Cooperation.Pages.Partnerships;

/// <summary>
/// With whom a municipality works together, in which form, and how many partners there are of each form (requirement Y13); of an area, its municipalities in one
/// table. Four queries, one of an area; kept for visitors.
/// </summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class OfPlaceModel(PartnershipList list, PlaceBook places, IOrganisations organisations, Actor actor, PageFrame frame)
    : MunicipalityPage(places, organisations, actor, frame)
{
    [BindProperty(SupportsGet = true, Name = "form")]
    public string? Form { get; set; }

    [BindProperty(SupportsGet = true, Name = "theme")]
    public string? Theme { get; set; }

    [FromQuery(Name = "after")]
    public string? After { get; set; }

    [FromQuery(Name = "before")]
    public string? Before { get; set; }

    /// <summary>Of each form, on the chosen theme.</summary>
    public FormCounts Counts { get; private set; } = null!;

    public PartnershipPage Shown { get; private set; } = PartnershipPage.Empty;

    public IReadOnlyList<RegionPartnerships> Compared { get; private set; } = [];

    public PartnershipFilter Filter => PartnershipFilter.Of(Form, Theme);

    public string? Previous => Shown.Before is { } before ? Path + Filter.Query(before) : null;

    public string? Next => Shown.After is { } after ? Path + Filter.Query(after) : null;

    private string Path => $"/{Place.Slug}/cooperation/partnerships";

    public string FileAddress(string ending) => $"{Path}/export.{ending}{Filter.Query()}";

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (!await FindAsync(place, stop)) return NotFound();
        if (Municipality is not { Id: var host })
        {
            Compared = await list.CompareAsync(Place, stop);
            return Page();
        }

        var all = list.PublicOf(host);
        Counts = await PartnershipList.CountAsync(Filter.OnTheme(all), stop);
        Shown = await list.PageAsync(Filter.Of(all), After, Before, isOwn: false, stop);
        return Page();
    }
}
