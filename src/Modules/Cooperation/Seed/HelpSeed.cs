using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Languages;

namespace Kumppani.Cooperation.Seed;

/// <summary>Pages that help associations in the country and in Pirkanmaa; Ylöjärvi's liaison keeps the county's page. Nobody has read them for the demo, and it says so.</summary>
internal sealed class HelpSeed(AppDb db, IOrganisations organisations, PlaceBook places, TimeProvider clock) : ISeed
{
    public async Task SeedAsync(CancellationToken stop)
    {
        db.Actor.BecomeSystem("seed", Installation.Id);
        var country = places.OfKind(PlaceKind.Country).First().Key;
        Add(Installation.Id, country, "https://www.lahella.fi/", "Lähellä.fi", LocalizedText.Of(
            "Järjestöjen toimintaa ja apua omalta alueelta.", "Föreningarnas verksamhet och stöd på den egna orten.", "What associations do and how they help nearby."));
        Add(Installation.Id, country, "https://vapaaehtoistyo.fi/", "Vapaaehtoistyo.fi", LocalizedText.Of(
            "Yhdistykset ilmoittavat, mihin vapaaehtoisia haetaan.", "Föreningar berättar vilka frivilliga de söker.", "Associations tell what volunteers they look for."));
        Add(Installation.Id, places.FindByName("Pirkanmaa", PlaceKind.Region)!.Place.Key, "https://artteli.fi/", "Artteli", LocalizedText.Of(
            "Tukea ja neuvoja yhdistyksille.", "Stöd och råd för föreningar.", "Support and advice for associations."));
        await db.SaveChangesAsync(stop);

        if (await organisations.MunicipalityAsync(places.FindMunicipality("Ylöjärvi")!.Place.Key, stop) is { } host)
        {
            db.Actor.BecomeSystem("seed", host.Id);
            Add(host.Id, host.PlaceKey, "https://www.pirha.fi/", "Pirha", LocalizedText.Of(
                "Hyvinvointialueen yhteistyö järjestöjen kanssa.", "Välfärdsområdets samarbete med organisationerna.", "How the wellbeing services county works with associations."));
            await db.SaveChangesAsync(stop);
        }

        db.Actor.BecomeSystem("seed");
    }

    private void Add(Guid hostId, string areaKey, string target, string title, LocalizedText summary)
    {
        var details = new HelpDetails(LocalizedText.Of(title, title, title), summary, target, [], [HelpLanguage.Finnish], null);
        var added = HelpLink.Add(hostId, areaKey, details, clock.Today());
        db.Add(added.IsDone ? added.Value : throw new InvalidOperationException($"The demo's record was refused: {added.Problem.Code}."));
    }
}
