using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Pages.Activities;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Support;

/// <summary>What organisations do for other associations: a marked sort of the activities, not a catalogue of its own.</summary>
internal sealed class SupportList(AppDb db, ActivityList list, PlaceBook places) : IPlaceSection
{
    private const int Most = 6;

    public int Order => 14;

    /// <summary>Those among some activities that are for other associations.</summary>
    public static IQueryable<Activity> Only(IQueryable<Activity> activities) => activities.Where(one => one.Support != null);

    /// <summary>What the associations of a place can use: what is there, and what organisations offer in whose service area it lies.</summary>
    public IQueryable<Activity> Of(Place place)
    {
        var published = Only(db.Activities.Published().AsNoTracking());
        if (place.Kind is PlaceKind.Country) return published;

        var keys = places.MunicipalitiesOf(place).Select(one => one.Key).ToList();
        var areas = Around(place);
        return published.Where(one => keys.Contains(one.PlaceKey)
            || db.Set<OrganisationProfile>().Any(profile => profile.OrganisationId == one.OrganisationId && profile.ServiceArea.Any(area => areas.Contains(area))));
    }

    public async Task<PlaceSection?> SectionAsync(Place place, IReadOnlyCollection<string> municipalityKeys, CancellationToken stop)
    {
        var (rows, _, _) = await list.PageAsync(Of(place), null, null, Most, stop);
        return rows.Count == 0 ? null : new PlaceSection(Texts.SupportTitle, "/Pages/Support/_OfPlace.cshtml", new SupportHere(rows, $"/{place.Slug}/support"));
    }

    // The place itself and what it lies in; of a region also its municipalities, since what serves one of them serves some of its associations.
    private List<string> Around(Place place)
    {
        List<string> keys = [.. places.MunicipalitiesOf(place).Select(one => one.Key)];
        for (Place? around = place; around is not null; around = places.ParentOf(around)) keys.Add(around.Key);
        if (place.Kind is PlaceKind.Municipality && place.CountyKey is { } county) keys.Add(county);
        return [.. keys.Distinct()];
    }
}
