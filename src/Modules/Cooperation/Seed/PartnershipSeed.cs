using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;

namespace Kumppani.Cooperation.Seed;

/// <summary>
/// Partners that Seinäjoki and Evijärvi have named in public, of which it is not known since when; and one with an example association, which is marked as an
/// example itself.
/// </summary>
internal sealed class PartnershipSeed(AppDb db, IOrganisations organisations, PlaceBook places, TimeProvider clock) : ISeed
{
    private const string Seinajoki = "Seinäjoki";
    private const string Evijarvi = "Evijärvi";

    private static readonly LocalizedText Coordinator = LocalizedText.Of("Järjestötyön koordinaattori", "Koordinator för föreningsarbete", "Coordinator of work with associations");
    private static readonly LocalizedText Developer = LocalizedText.Of("Kehittäjäkoordinaattori", "Utvecklingskoordinator", "Development coordinator");

    private static readonly ExamplePartnership[] All =
    [
        new(Seinajoki, "Leader Liiveri", PartnershipForm.Network, [], LocalizedText.Of("Yhteistyö Leader-ryhmän kanssa.", "Samarbete med Leadergruppen.", "Cooperation with the Leader group."), Coordinator),
        new(Seinajoki, "Vapaaehtoinen pelastuspalvelu Vapepa", PartnershipForm.Network, [Theme.HealthAndSafety], LocalizedText.Of("Vuosittaiset harjoitukset, koulutus ja kehittäminen.", "Årliga övningar, utbildning och utveckling.", "Yearly exercises, training and development."), Coordinator),
        new(Seinajoki, null, PartnershipForm.Network, [Theme.VillagesAndHousing], LocalizedText.Of("Esimerkki: kylien yhteiset kuulumiset.", "Exempel: byarnas gemensamma träffar.", "Example: the villages meet and tell how things are."), Coordinator),
        new(Evijarvi, "Leader Aisapari", PartnershipForm.Other, [], LocalizedText.Of("Kylille-hanke.", "Projektet Kylille.", "The Kylille project."), Developer),
        new(Evijarvi, "4H", PartnershipForm.Agreement, [Theme.ChildrenAndYouth], LocalizedText.Of("Kumppanuussopimus 4H:n kanssa.", "Partnerskapsavtal med 4H.", "A partnership agreement with 4H."), Developer),
    ];

    public async Task SeedAsync(CancellationToken stop)
    {
        var today = clock.Today();
        foreach (var group in All.GroupBy(one => one.Municipality))
        {
            if (await organisations.MunicipalityAsync(places.FindMunicipality(group.Key)!.Place.Key, stop) is not { } host) continue;

            db.Actor.BecomeSystem("seed", host.Id);
            foreach (var example in group) await AddAsync(example, host, today, stop);
            await db.SaveChangesAsync(stop);
        }

        db.Actor.BecomeSystem("seed");
    }

    private async Task AddAsync(ExamplePartnership example, OrganisationInfo host, DateOnly today, CancellationToken stop)
    {
        Partner? partner = example.Partner is { } name ? new(null, name) : null;
        if (partner is null && (await organisations.AssociationsOfAsync(host.Id, [AssociationCategory.ResidentsAndVillages], most: 1, stop)).Associations is [var association])
            partner = new(association.Id, association.Name);
        if (partner is null) return;

        var details = new PartnershipDetails(example.Form, example.Themes, example.About, null, null, example.Keeper, null, IsPublic: true);
        var begun = Partnership.Begin(host.Id, host.PlaceKey, partner, details, today);
        if (!begun.IsDone) throw new InvalidOperationException($"The demo's record was refused: {begun.Problem.Code}.");

        db.Add(begun.Value);
        if (partner.Id is { } id) db.Add(new Party { RecordId = begun.Value.Id, OrganisationId = id });
    }
}
