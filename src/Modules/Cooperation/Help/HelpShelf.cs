using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Help;

/// <summary>The help links that hold for a place: its own, those of its region and wellbeing services county, and those of the country.</summary>
internal sealed class HelpShelf(AppDb db, IOrganisations organisations, PlaceBook places)
{
    private const int MostShown = 400;

    /// <summary>The areas a place lies in, itself first, the country last.</summary>
    public IReadOnlyList<Place> AreasOf(Place place)
    {
        var country = places.OfKind(PlaceKind.Country).First();
        Place?[] areas = place.Kind is PlaceKind.Municipality ? [place, places.ParentOf(place), places.CountyOf(place), country] : [place, country];
        return [.. areas.OfType<Place>().DistinctBy(one => one.Key, StringComparer.Ordinal)];
    }

    /// <summary>The areas that no municipality keeps: those of the operator.</summary>
    public IEnumerable<Place> WideAreas() => places.OfKind(PlaceKind.Country).Concat(places.Regions).Concat(places.Counties);

    /// <summary>What is on the shelf, the nearest first. Two queries.</summary>
    public async Task<IReadOnlyList<HelpGroup>> ReadAsync(Place place, HelpFilter filter, CancellationToken stop)
    {
        var areas = AreasOf(place);
        var keys = areas.Select(one => one.Key).ToList();
        var found = await filter.Of(db.HelpLinks.Published().AsNoTracking().Where(one => keys.Contains(one.AreaKey))).Include(one => one.Check)
            .OrderBy(one => one.Id).Take(MostShown).ToListAsync(stop);
        var hosts = await organisations.FindAsync([.. found.Select(one => one.HostId).Distinct()], stop);
        return
        [
            .. areas.Select(area => new HelpGroup(area, [.. InOrder(found.Where(one => one.AreaKey == area.Key)).Select(one => (one, hosts.GetValueOrDefault(one.HostId)?.Name ?? Texts.HelpKeptByOperator))]))
                .Where(group => group.Links.Count > 0),
        ];
    }

    /// <summary>What a keeper has, what needs her first. One query.</summary>
    public async Task<IReadOnlyList<HelpLink>> OwnAsync(Guid hostId, DateOnly today, CancellationToken stop)
    {
        var own = await db.HelpLinks.AsNoTracking().Where(one => one.HostId == hostId).Include(one => one.Check).OrderBy(one => one.Id).Take(HelpLink.Most).ToListAsync(stop);
        return [.. InOrder(own).OrderBy(one => Urgency(one, today))];
    }

    private static int Urgency(HelpLink link, DateOnly today) => link switch
    {
        { Check.IsBroken: true } => 0,
        { Check.State: HelpState.Moved } => 1,
        _ when link.IsToBeReadOn(today) => 2,
        _ => 3,
    };

    private static IEnumerable<HelpLink> InOrder(IEnumerable<HelpLink> links) => links.OrderBy(one => SortKey.Of(one.Title.Best(Language.Current.Code).Text), StringComparer.Ordinal).ThenBy(one => one.Id);
}
