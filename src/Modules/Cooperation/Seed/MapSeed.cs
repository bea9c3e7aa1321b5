using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Issues;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;

namespace Kumppani.Cooperation.Seed;

/// <summary>The cooperation maps of Seinäjoki and Evijärvi from what these municipalities have told in public; matters raised by associations are marked examples.</summary>
internal sealed class MapSeed(AppDb db, IOrganisations organisations, PlaceBook places, IssueBook issues, TimeProvider clock) : ISeed
{
    public async Task SeedAsync(CancellationToken stop)
    {
        foreach (var example in ExampleMaps.All)
        {
            if (await organisations.MunicipalityAsync(places.FindMunicipality(example.Municipality)!.Place.Key, stop) is not { } host) continue;

            db.Actor.BecomeSystem("seed", host.Id);
            Tell(example, host);
            var (associations, _) = await organisations.AssociationsOfAsync(host.Id, [], most: 1, stop);
            if (associations.Count > 0) Raise(host, associations[0]);
            await db.SaveChangesAsync(stop);
        }

        db.Actor.BecomeSystem("seed");
    }

    private void Tell(ExampleMap example, OrganisationInfo host)
    {
        var today = clock.Today();
        foreach (var (kind, evidence) in example.Running)
        {
            var card = CooperationCard.Begin(host.Id, host.PlaceKey, kind);
            Done(card.Mark(new CardDetails(CardState.Running, ExampleMaps.Since, example.Owner, LocalizedText.Empty, null, evidence, null, LocalizedText.Empty, null), today));
            db.Add(card);
        }

        var slot = CardMaterials.Begin(host.Id, host.PlaceKey, CardKind.Forum);
        Done(slot.Write(MaterialState.ToBeCompleted, LocalizedText.Empty, example.Owner, today.AddMonths(2), hasFiles: false));
        db.Add(slot);

        foreach (var (thesis, stand, evidence) in example.Theses)
        {
            var answer = ThesisAnswer.Begin(host.Id, host.PlaceKey, thesis);
            Done(answer.Say(stand, evidence, null, today));
            db.Add(answer);
        }
    }

    private void Raise(OrganisationInfo host, OrganisationInfo association)
    {
        var waiting = new IssueOrigin(IssueSource.Association, association.Id, null, null, null, "fi");
        issues.Raise(host.Id, CardKind.Spaces, "Esimerkki: avaimen saa vain virka-aikana", "Esimerkki. Kokoustilan avaimen voi hakea vain virka-aikana. Voisiko tilaan saada sähköisen lukon?", waiting);

        var said = new IssueOrigin(IssueSource.Gathering, null, null, "Kumppanuuspöytä", "sihteeri@yhdistys.example", "fi");
        var answered = issues.Raise(host.Id, CardKind.Communication, "Esimerkki: tapahtumat samaan kalenteriin", "Esimerkki. Yhdistysten tapahtumat pitäisi näkyä samassa kalenterissa kuin kunnan omat.", said);
        Done(answered.Reply(LocalizedText.Of("Esimerkki. Kalenteri avataan yhdistyksille.", "Exempel. Kalendern öppnas för föreningar.", "Example. The calendar will be opened to associations."), "Viestintä", clock.UtcNow()));
    }

    private static void Done(Outcome outcome)
    {
        if (outcome.Problem is { } problem) throw new InvalidOperationException($"The demo's record was refused: {problem.Code}.");
    }
}
