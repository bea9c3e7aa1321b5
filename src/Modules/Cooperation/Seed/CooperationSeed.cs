using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;

namespace Kumppani.Cooperation.Seed;

/// <summary>Liaisons, key figures and sections of Seinäjoki and Evijärvi from what these municipalities have told in public; who has written and the log are marked examples.</summary>
internal sealed class CooperationSeed(AppDb db, IOrganisations organisations, PlaceBook places, TimeProvider clock) : ISeed
{
    public async Task SeedAsync(CancellationToken stop)
    {
        foreach (var example in ExampleCooperation.All)
        {
            if (await organisations.MunicipalityAsync(places.FindMunicipality(example.Municipality)!.Place.Key, stop) is not { } host) continue;

            db.Actor.BecomeSystem("seed", host.Id);
            Add(example, host);
            await db.SaveChangesAsync(stop);
        }

        db.Actor.BecomeSystem("seed");
    }

    private void Add(ExampleMunicipality example, OrganisationInfo host)
    {
        var now = clock.UtcNow();
        var today = DateOnly.FromDateTime(Dates.Local(now));
        var liaisons = example.Liaisons.Select(one => Done(Appointment.Make(host.Id, host.PlaceKey, one with { Email = host.Email, From = today.AddYears(-1) }, now))).ToList();
        db.AddRange(liaisons);

        var figures = KeyFigures.Of(host.Id, host.PlaceKey, example.Year);
        Done(figures.Enter(example.Population, example.Hectares, example.WaterHectares, example.Associations, example.GrantCents, example.Source));
        db.Add(figures);

        foreach (var (topic, text) in example.Sections)
        {
            var section = WrittenSection.Begin(host.Id, topic);
            Done(section.Write(text, example.Liaisons[0].Title, today));
            db.Add(section);
        }

        if (example.Enquiry is { } words)
        {
            var sender = new EnquirySender(null, "sihteeri@yhdistys.example", "Esimerkkiyhdistys ry", "fi");
            var enquiry = Enquiry.Receive(host.Id, liaisons[0].Id, words.Subject, words.Text, sender, now.AddDays(-3));
            db.Add(enquiry);
            db.Add(Done(UnitCase.TakeForward(host.Id, (enquiry.Id, null), words.Unit, words.Asked, today.AddDays(14), today, now)));
        }

        foreach (var (days, duty, text, minutes) in example.Log) db.Add(Done(LogEntry.Write(host.Id, today.AddDays(-days), duty, text, minutes, 1, today)));
    }

    private static T Done<T>(Outcome<T> outcome)
        where T : notnull => outcome.IsDone ? outcome.Value : throw new InvalidOperationException($"The demo's record was refused: {outcome.Problem.Code}.");

    private static void Done(Outcome outcome)
    {
        if (outcome.Problem is { } problem) throw new InvalidOperationException($"The demo's record was refused: {problem.Code}.");
    }
}
