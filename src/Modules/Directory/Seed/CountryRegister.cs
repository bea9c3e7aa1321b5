using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Find;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Seed;

/// <summary>Fills the register with as many example associations as the whole country has, over all municipalities, some with activities, for measuring.</summary>
internal sealed class CountryRegister(AppDb db, PlaceBook places) : IBulkSeed
{
    private const int BatchSize = 1_000;

    // Every so many of them tells of what it does.
    private const int Offering = 10;

    public async Task FillAsync(int count, CancellationToken stop)
    {
        db.Actor.BecomeSystem("seed");
        var hosts = await HostsAsync(stop);
        // Everything is added and nothing changed: looking for changes would take most of the time.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var batch in Shares([.. places.Municipalities], count).SelectMany(share => Numbers(share.Place, share.Count)).Chunk(BatchSize))
        {
            foreach (var (place, number) in batch)
            {
                var association = Examples.Numbered(place, hosts[place.Key], number);
                if (ExampleProfiles.OfMany(association, number) is { } profile)
                {
                    db.Add(profile);
                    association.Sum(FacetBits.Of(profile, []));
                }

                db.Add(association);
                db.Add(new Party { RecordId = association.Id, OrganisationId = association.Id });
                if (number % Offering == 0) db.AddRange(ExampleActivities.Of(association, number));
            }

            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }

        db.ChangeTracker.AutoDetectChangesEnabled = true;
    }

    /// <summary>How many of the whole each municipality has: by its population; together exactly the whole.</summary>
    internal static IReadOnlyList<(Place Place, int Count)> Shares(IReadOnlyList<Place> municipalities, int count)
    {
        var people = municipalities.Sum(place => (long)(place.Population ?? 0));
        var shares = new List<(Place, int)>();
        var (before, passed) = (0L, 0);
        foreach (var place in municipalities)
        {
            before += place.Population ?? 0;
            var until = (int)(before * count / people);
            shares.Add((place, until - passed));
            passed = until;
        }

        return shares;
    }

    private static IEnumerable<(Place Place, int Number)> Numbers(Place place, int count) =>
        Enumerable.Range(0, count).Select(number => (place, number));

    private async Task<Dictionary<string, Guid>> HostsAsync(CancellationToken stop)
    {
        var known = await db.Organisations.Where(one => one.Kind == OrganisationKind.Municipality).Select(one => new { one.PlaceKey, one.Id }).ToListAsync(stop);
        var hosts = known.DistinctBy(one => one.PlaceKey, StringComparer.Ordinal).ToDictionary(one => one.PlaceKey, one => one.Id, StringComparer.Ordinal);
        foreach (var place in places.Municipalities.Where(place => !hosts.ContainsKey(place.Key)))
        {
            var host = Organisation.Register(OrganisationKind.Municipality, place.NameFi, null, place.Key, OrganisationDetails.Nothing, isExample: true).Value!;
            db.Add(host);
            hosts[place.Key] = host.Id;
        }

        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        return hosts;
    }
}
