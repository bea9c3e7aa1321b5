using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Topics;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Cooperation;

/// <summary>
/// A municipality's cooperation page: key figures and nine sections from live data (requirements T21, S2). Four queries and one for each filling; kept for
/// visitors. Of an area: the figures of its municipalities beside each other, in one.
/// </summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class OfPlaceModel(AppDb db, PlaceBook places, IOrganisations organisations, TopicBook topics, Liaisons liaisons, Actor actor, PageFrame frame) : PageModel
{
    private const int MostCompared = 4000;

    public Place Place { get; private set; } = null!;

    /// <summary>Null for an area.</summary>
    public OrganisationInfo? Municipality { get; private set; }

    public KeyFigures? Figures { get; private set; }

    /// <summary>How many associations the register holds; null when nobody counted.</summary>
    public int? OnRegister { get; private set; }

    /// <summary>The sections for this reader: what is missing is shown to those who can mend it.</summary>
    public IReadOnlyList<TopicView> Shown { get; private set; } = [];

    public IReadOnlyList<ComparedRow> Compared { get; private set; } = [];

    public bool Keeps => Municipality is not null && actor.ActsFor(Municipality.Id) && actor.May(CooperationPermissions.Keep);

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (places.FindBySlug(place) is not { Place: var found }) return NotFound();

        Place = found;
        if (found.Kind is not PlaceKind.Municipality)
        {
            await CompareAsync(stop);
            return Page();
        }

        if (await organisations.MunicipalityAsync(found.Key, stop) is not { } municipality) return NotFound();

        (Municipality, frame.BrandOf) = (municipality, municipality.Id);
        var inForce = await liaisons.OfAsync(municipality.Id, stop);
        var sections = await topics.ReadAsync(municipality.Id, found, inForce.Count > 0 ? inForce[0].Title : default(ShownText), stop);
        OnRegister = sections.FirstOrDefault(one => one.Topic is CooperationTopic.Associations)?.Live?.Count;
        Shown = [.. sections.Where(one => Keeps || !one.IsMissing)];
        Figures = await db.Figures.Published().AsNoTracking().Where(one => one.HostId == municipality.Id).OrderByDescending(one => one.Year).FirstOrDefaultAsync(stop);
        return Page();
    }

    private async Task CompareAsync(CancellationToken stop)
    {
        var keys = places.MunicipalitiesOf(Place).Select(one => one.Key).ToList();
        var figures = await db.Figures.Published().AsNoTracking().Where(one => keys.Contains(one.PlaceKey)).OrderByDescending(one => one.Year).ThenBy(one => one.Id).Take(MostCompared).ToListAsync(stop);
        Compared =
        [
            .. figures.GroupBy(one => one.PlaceKey, StringComparer.Ordinal).Select(group => new ComparedRow(places.Exactly(group.Key)!, group.First()))
                .OrderBy(one => SortKey.Of(one.Place.Name(Ui.Languages.Language.Current.Code)), StringComparer.Ordinal),
        ];
    }
}
