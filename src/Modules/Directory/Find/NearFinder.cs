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
    /// <summary>What an address asks for; null when it does not, or names nothing that is known. A postal code costs one query.</summary>
    public async Task<Nearness?> ReadAsync(IQueryCollection query, Place area, CancellationToken stop) =>
        area.Kind is not PlaceKind.Municipality && query["near"].FirstOrDefault()?.Trim() is { Length: > 0 } typed && await OriginAsync(typed, stop) is { } origin ? Nearness.Of(origin, query, area, places) : null;

    /// <summary>
    /// The middle of a postal code, of the places of associations that have it; null when none is known. There is no public table of postal codes with their places that may be
    /// carried along, and what the register knows gets better with it.
    /// </summary>
    public async Task<NearOrigin?> OfPostalCodeAsync(string code, CancellationToken stop)
    {
        var middle = await db.Profiles.Where(one => one.PostalCode == code && one.North != null).GroupBy(one => one.PostalCode)
            .Select(group => new { North = group.Average(one => (double)one.North!.Value), East = group.Average(one => (double)one.East!.Value) }).FirstOrDefaultAsync(stop);
        return middle is null ? null : new NearOrigin(code, GeoPoint.Of((int)middle.North, (int)middle.East)!);
    }

    /// <summary>Those of a list that are near: by their own places, and where there is none by their municipalities.</summary>
    public IQueryable<Organisation> Of(IQueryable<Organisation> list, Nearness near)
    {
        IQueryable<OrganisationProfile> profiles = db.Profiles;
        var (located, keys) = (near.Of(profiles).Select(one => one.OrganisationId), near.Centres.Keys.ToList());
        return list.Where(one => located.Contains(one.Id))
            .Concat(list.Where(one => keys.Contains(one.PlaceKey) && !profiles.Any(profile => profile.OrganisationId == one.Id && profile.North != null)));
    }

    /// <summary>The activities that take place near: at their own point, or at that of their organisation. One whose place is not known is nowhere.</summary>
    public IQueryable<Activity> Of(IQueryable<Activity> activities, Nearness near)
    {
        var (own, hosts) = (near.Of(db.Activities).Select(one => one.Id), near.Of(db.Profiles).Select(one => one.OrganisationId));
        return activities.Where(one => (one.Venue == ActivityVenue.Elsewhere && own.Contains(one.Id)) || (one.Venue == ActivityVenue.AtOrganisation && hosts.Contains(one.OrganisationId)));
    }

    private async Task<NearOrigin?> OriginAsync(string typed, CancellationToken stop) =>
        NearOrigin.IsPostalCode(typed) ? await OfPostalCodeAsync(typed, stop) : NearOrigin.OfPlace(typed, places) ?? NearOrigin.OfPoint(typed);
}
