using Kumppani.Directory.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;

namespace Kumppani.Forums.Seed;

/// <summary>Calls the demo's gatherings, each by its own municipality, and lets the associations of its register sign up and come.</summary>
internal sealed class ForumsSeed(AppDb db, IOrganisations organisations, Seats seats, PlaceBook places, TimeProvider clock) : ISeed
{
    // So far ahead is the next one at least, so that registration is open.
    private const int DaysAhead = 14;

    // Every seventh who had registered stayed away.
    private const int EveryAbsent = 7;

    private static readonly string[] Roles = ["Edustaja", "Puheenjohtaja", "Sihteeri"];

    public async Task SeedAsync(CancellationToken stop)
    {
        foreach (var example in ExampleGatherings.All)
        {
            if (await organisations.MunicipalityAsync(Key(example.Host), stop) is { } host) await AddAsync(example, host, stop);
        }

        db.Actor.BecomeSystem("seed");
    }

    private async Task AddAsync(ExampleGathering example, OrganisationInfo host, CancellationToken stop)
    {
        db.Actor.BecomeSystem("seed", host.Id);
        var gathering = Gathering.Draft(host.Id, Details(example), example.Capacity, [.. example.Municipalities.Select(Key).Distinct(StringComparer.Ordinal)]).Value!;
        gathering.Plan(example.Template.Agenda);
        gathering.Step(GatheringStep.Publish, clock.UtcNow());
        db.Add(gathering);
        await db.SaveChangesAsync(stop);

        var (associations, _) = await organisations.AssociationsOfAsync(host.Id, [], example.Registered, stop);
        for (var i = 0; i < associations.Count; i++)
        {
            var registrant = new Registrant(Roles[i % Roles.Length], null, associations[i], null, null, null, associations[i].Language);
            var registration = (await seats.RegisterAsync(gathering.Id, registrant, byHost: true, stop)).Value!;
            if (example.IsHeld && i % EveryAbsent != EveryAbsent - 1) registration.Arrive(clock.UtcNow());
        }

        if (example.IsHeld) gathering.Step(GatheringStep.Close, clock.UtcNow());
        await db.SaveChangesAsync(stop);
    }

    private GatheringDetails Details(ExampleGathering example)
    {
        var template = example.Template;
        var day = example.Day is { } given ? NextOf(given) : (DateOnly?)null;
        return new GatheringDetails(
            template.Kind,
            example.Title ?? template.Title,
            template.Summary,
            template.Practicalities,
            At(day, template.Starts),
            At(day, template.Ends),
            example.Venue ?? template.Venue,
            null,
            example.LastDay > 0 ? At(day?.AddDays(1 - example.LastDay), TimeOnly.MinValue) : null);
    }

    private DateOnly NextOf(DateOnly day)
    {
        if (day.Year > 1) return day;

        var earliest = clock.Today().AddDays(DaysAhead);
        var thisYear = new DateOnly(earliest.Year, day.Month, day.Day);
        return thisYear >= earliest ? thisYear : thisYear.AddYears(1);
    }

    private static DateTime? At(DateOnly? day, TimeOnly? time) => day is { } date && time is { } clockTime ? Dates.Utc(date.ToDateTime(clockTime)) : null;

    private string Key(string municipality) => places.FindMunicipality(municipality)!.Place.Key;
}
