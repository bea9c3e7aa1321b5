using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Partnerships;
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
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Cooperation;

/// <summary>
/// A municipality's cooperation page: key figures and nine sections from live data, its partnerships counted (requirements T21, S2, Y13). Five queries and one for each filling; kept for
/// visitors. Of an area: the figures of its municipalities beside each other, in one.
/// </summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class OfPlaceModel(AppDb db, PlaceBook places, IOrganisations organisations, TopicBook topics, Liaisons liaisons, PartnershipList list, Actor actor, PageFrame frame)
    : MunicipalityPage(places, organisations, actor, frame)
{
    private const int MostCompared = 4000;

    private readonly PlaceBook book = places;

    public KeyFigures? Figures { get; private set; }

    /// <summary>How many associations the register holds; null when nobody counted.</summary>
    public int? OnRegister { get; private set; }

    /// <summary>The sections for this reader: what is missing is shown to those who can mend it.</summary>
    public IReadOnlyList<TopicView> Shown { get; private set; } = [];

    /// <summary>Its public partnerships by form.</summary>
    public FormCounts Partnerships { get; private set; } = null!;

    public IReadOnlyList<ComparedRow> Compared { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (!await FindAsync(place, stop)) return NotFound();
        if (Municipality is not { } municipality)
        {
            await CompareAsync(stop);
            return Page();
        }

        var inForce = await liaisons.OfAsync(municipality.Id, stop);
        var sections = await topics.ReadAsync(municipality.Id, Place, inForce.Count > 0 ? inForce[0].Title : default(ShownText), stop);
        OnRegister = sections.FirstOrDefault(one => one.Topic is CooperationTopic.Associations)?.Live?.Count;
        Shown = [.. sections.Where(one => Keeps || !one.IsMissing)];
        Partnerships = await PartnershipList.CountAsync(list.PublicOf(municipality.Id), stop);
        Figures = await db.Figures.Published().AsNoTracking().Where(one => one.HostId == municipality.Id).OrderByDescending(one => one.Year).FirstOrDefaultAsync(stop);
        return Page();
    }

    private async Task CompareAsync(CancellationToken stop)
    {
        var keys = book.MunicipalitiesOf(Place).Select(one => one.Key).ToList();
        var figures = await db.Figures.Published().AsNoTracking().Where(one => keys.Contains(one.PlaceKey)).OrderByDescending(one => one.Year).ThenBy(one => one.Id).Take(MostCompared).ToListAsync(stop);
        Compared =
        [
            .. figures.GroupBy(one => one.PlaceKey, StringComparer.Ordinal).Select(group => new ComparedRow(book.Exactly(group.Key)!, group.First()))
                .OrderBy(one => SortKey.Of(one.Place.Name(Ui.Languages.Language.Current.Code)), StringComparer.Ordinal),
        ];
    }
}
