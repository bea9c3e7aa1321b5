using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Ui.Languages;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Data;

namespace Kumppani.Wellbeing.Seed;

/// <summary>Puts the demo's measures forward, agrees to them and follows them up, each step by the organisation whose step it is.</summary>
internal sealed class WellbeingSeed(AppDb db, IOrganisations organisations, IPeople people, Measures measures, TimeProvider clock) : ISeed
{
    private const int MostAssociations = 6;

    public async Task SeedAsync(CancellationToken stop)
    {
        foreach (var ofPlace in ExampleMeasures.All.GroupBy(measure => measure.PlaceKey, StringComparer.Ordinal))
        {
            if (await organisations.MunicipalityAsync(ofPlace.Key, stop) is not { } municipality) continue;

            var (associations, _) = await organisations.AssociationsOfAsync(municipality.Id, [], int.MaxValue, stop);
            // First those whose people can sign in to the demo, so that they find measures of their own.
            var peopled = await people.WithMembersAsync([.. associations.Select(one => one.Id)], stop);
            var answering = associations.OrderByDescending(one => peopled.Contains(one.Id)).Take(MostAssociations).ToList();
            foreach (var example in ofPlace) await AddAsync(example, municipality, answering, stop);
        }

        db.Actor.BecomeSystem("seed");
    }

    private async Task AddAsync(ExampleMeasure example, OrganisationInfo municipality, IReadOnlyList<OrganisationInfo> associations, CancellationToken stop)
    {
        var association = example.Association is { } number ? associations[number] : null;
        List<(Guid, string?)> owners = [];
        if (example.Unit is not null) owners.Add((municipality.Id, example.Unit));
        if (association is not null) owners.Add((association.Id, example.Role));

        db.Actor.BecomeSystem("seed", example.IsAssociations ? association!.Id : municipality.Id);
        var dueOn = clock.Today().AddDays(example.Days);
        var id = Done(await measures.ProposeAsync([], new MeasureProposal(example.Title, example.Description, dueOn, owners), stop));
        await db.SaveChangesAsync(stop);

        db.Actor.BecomeSystem("seed", municipality.Id);
        var measure = db.Measures.Local.Single(one => one.Id == id);
        foreach (var state in example.Way) Done(measure.Move(municipality.Id, state, example.Reason));
        if (!example.MunicipalityNote.IsEmpty) Done(measure.Note(municipality.Id, municipality.Kind.Side, example.MunicipalityNote, clock.UtcNow()));
        await db.SaveChangesAsync(stop);
        if (association is null || example.AssociationNote.IsEmpty) return;

        db.Actor.BecomeSystem("seed", association.Id);
        Done(measure.Note(association.Id, association.Kind.Side, example.AssociationNote, clock.UtcNow()));
        await db.SaveChangesAsync(stop);
    }

    private static Guid Done(Outcome<Guid> outcome) => outcome.IsDone ? outcome.Value : throw new InvalidOperationException($"The demo's measure was refused: {outcome.Problem.Code}.");

    private static void Done(Outcome outcome)
    {
        if (outcome.Problem is { } problem) throw new InvalidOperationException($"The demo's measure was refused: {problem.Code}.");
    }
}
