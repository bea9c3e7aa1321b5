using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Find;

/// <summary>Finds what an address calls near, and the associations that are.</summary>
internal sealed class NearFinder(AppDb db, PlaceBook places)
{
    // No name of a municipality and no address of a map that is longer is understood.
    private const int MostTyped = GeoPoint.MaxTyped;

    // What is told of activities elsewhere is read at once; within 100 km of Helsinki they are some thousands.
    private const int MostSpots = 5_000;

    /// <summary>What an address asks for; null when it does not, or names nothing that is known. One query, and one more for a postal code.</summary>
    public async Task<Nearness?> ReadAsync(IQueryCollection query, Place area, CancellationToken stop)
    {
        if (area.Kind is PlaceKind.Municipality || query["near"].FirstOrDefault()?.Trim() is not { Length: > 0 and <= MostTyped } typed || await OriginAsync(typed, stop) is not { } origin) return null;

        var near = Nearness.Of(origin, query, area, places);
        var spots = await Elsewhere(near).OrderBy(one => one.Id).Take(MostSpots).Select(one => new { one.OrganisationId, one.North, one.East }).ToListAsync(stop);
        return near with { Spots = spots.ToLookup(one => one.OrganisationId, one => GeoPoint.Of(one.North, one.East)!) };
    }

    /// <summary>What is so many kilometres at the most from a place in the country; null when the place is not known. A query for a postal code.</summary>
    public async Task<Nearness?> WithinAsync(string typed, int km, CancellationToken stop) =>
        typed.Length <= MostTyped && await OriginAsync(typed, stop) is { } origin ? Nearness.Of(origin, km, places.OfKind(PlaceKind.Country).Single(), places) : null;

    /// <summary>
    /// The middle of a postal code, of the places in it that everybody may see; null when none is known. There is no public table of postal codes with their places that may be
    /// carried along, and what the register knows gets better with it.
    /// </summary>
    public async Task<NearOrigin?> OfPostalCodeAsync(string code, CancellationToken stop)
    {
        var shown = db.Organisations.Published().Where(one => one.IsListed).Select(one => one.Id);
        IQueryable<OrganisationProfile> profiles = db.Profiles;
        var middle = await profiles.Where(one => one.PostalCode == code && one.North != null && shown.Contains(one.OrganisationId)).GroupBy(one => one.PostalCode)
            .Select(group => new { North = group.Average(one => (double)one.North!.Value), East = group.Average(one => (double)one.East!.Value) }).FirstOrDefaultAsync(stop);
        return middle is null ? null : new NearOrigin(code, GeoPoint.Of((int)middle.North, (int)middle.East)!);
    }

    /// <summary>Those of a list that are near: by their own places and those of what they offer elsewhere, and where they have told no place by their municipalities.</summary>
    public IQueryable<Organisation> Of(IQueryable<Organisation> list, Nearness near)
    {
        IQueryable<OrganisationProfile> profiles = db.Profiles;
        var (located, hosts, keys) = (near.Of(profiles).Select(one => one.OrganisationId), Elsewhere(near).Select(one => one.OrganisationId), near.Centres.Keys.ToList());
        return list.Where(one => located.Contains(one.Id) || hosts.Contains(one.Id))
            .Concat(list.Where(one => keys.Contains(one.PlaceKey) && !hosts.Contains(one.Id) && !profiles.Any(profile => profile.OrganisationId == one.Id && profile.North != null)));
    }

    /// <summary>The activities that take place near: at their own point, or at that of their organisation. One whose place is not known is nowhere.</summary>
    public IQueryable<Activity> Of(IQueryable<Activity> activities, Nearness near)
    {
        var (own, hosts) = (near.Of(db.Activities).Select(one => one.Id), near.Of(db.Profiles).Select(one => one.OrganisationId));
        return activities.Where(one => (one.Venue == ActivityVenue.Elsewhere && own.Contains(one.Id)) || (one.Venue == ActivityVenue.AtOrganisation && hosts.Contains(one.OrganisationId)));
    }

    private IQueryable<Activity> Elsewhere(Nearness near) => near.Of(db.Activities.Published().Where(one => one.Venue == ActivityVenue.Elsewhere));

    private async Task<NearOrigin?> OriginAsync(string typed, CancellationToken stop) =>
        NearOrigin.IsPostalCode(typed) ? await OfPostalCodeAsync(typed, stop) : NearOrigin.OfPlace(typed, places) ?? NearOrigin.OfPoint(typed);
}
