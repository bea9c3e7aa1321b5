using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Theses;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Theses;

/// <summary>
/// The recommendation's four theses and how a municipality stands to each (requirements E4, E5); of an area, its municipalities in one table. Two queries,
/// however many they are; kept for visitors.
/// </summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class OfPlaceModel(AppDb db, PlaceBook places, IOrganisations organisations, Actor actor, PageFrame frame) : MunicipalityPage(places, organisations, actor, frame)
{
    private readonly PlaceBook book = places;

    public IReadOnlyDictionary<Thesis, ThesisAnswer> Answers { get; private set; } = new Dictionary<Thesis, ThesisAnswer>();

    public IReadOnlyList<RegionTheses> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (!await FindAsync(place, stop)) return NotFound();

        if (Municipality is { Id: var host }) Answers = await db.Theses.Published().AsNoTracking().Where(one => one.HostId == host).ToDictionaryAsync(one => one.Thesis, stop);
        else await CompareAsync(stop);
        return Page();
    }

    private async Task CompareAsync(CancellationToken stop)
    {
        var municipalities = book.MunicipalitiesOf(Place).ToList();
        var keys = municipalities.Select(one => one.Key).ToList();
        var told = await db.Theses.Published().Where(one => keys.Contains(one.PlaceKey)).Select(one => new { one.PlaceKey, one.Thesis, one.Stand }).ToListAsync(stop);
        var stands = told.GroupBy(one => one.PlaceKey).ToDictionary(group => group.Key, group => (IReadOnlyDictionary<Thesis, ThesisStand>)group.GroupBy(one => one.Thesis).ToDictionary(one => one.Key, one => one.First().Stand));
        Rows =
        [
            .. municipalities
                // In the whole country most would be empty rows.
                .Where(one => Place.Kind is not PlaceKind.Country || stands.ContainsKey(one.Key))
                .OrderBy(one => SortKey.Of(one.Name(Language.Current.Code)), StringComparer.Ordinal)
                .Select(one => new RegionTheses(one, stands.GetValueOrDefault(one.Key) ?? new Dictionary<Thesis, ThesisStand>())),
        ];
    }
}
