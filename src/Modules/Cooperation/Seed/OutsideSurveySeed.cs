using System.Text;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Files;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;

namespace Kumppani.Cooperation.Seed;

/// <summary>A survey of the national network of liaisons in the archive of Ylöjärvi, with a summary as its file.</summary>
internal sealed class OutsideSurveySeed(AppDb db, IOrganisations organisations, AttachmentDesk desk, PlaceBook places, TimeProvider clock) : ISeed
{
    private const string Summary =
        "Järjestöyhdyshenkilöiden kysely, kevät 2024\n\nKysymys: mitä kumppanuuden muotoja kunnassa käytetään, ja esimerkkejä yhdistyksistä ja sisällöistä.\nVastaajia 16, valintoja 69.\n";

    public async Task SeedAsync(CancellationToken stop)
    {
        if (await organisations.MunicipalityAsync(places.FindMunicipality("Ylöjärvi")!.Place.Key, stop) is not { } host) return;

        db.Actor.BecomeSystem("seed", host.Id);
        var details = new OutsideSurveyDetails(
            LocalizedText.Of("Järjestöyhdyshenkilöiden kysely, kevät 2024", "Enkät bland kontaktpersoner för föreningar, våren 2024", "Survey of liaisons, spring 2024"),
            "Kuntien järjestöyhdyshenkilöverkosto",
            2024,
            places.OfKind(PlaceKind.Country).First().Key,
            16,
            LocalizedText.Of(
                "Kysyttiin, mitä kumppanuuden muotoja kunnassa käytetään. 16 vastaajaa teki yhteensä 69 valintaa.",
                "Man frågade vilka former av partnerskap kommunen använder. 16 svarande gjorde sammanlagt 69 val.",
                "It asked which forms of partnership the municipality uses. 16 respondents made 69 choices in all."),
            null,
            []);
        var added = OutsideSurvey.Add(host.Id, host.PlaceKey, details, clock.Today());
        db.Add(added.IsDone ? added.Value : throw new InvalidOperationException($"The demo's record was refused: {added.Problem.Code}."));
        await db.SaveChangesAsync(stop);
        await AttachAsync(added.Value.Id, stop);
        db.Actor.BecomeSystem("seed");
    }

    private async Task AttachAsync(Guid surveyId, CancellationToken stop)
    {
        var file = new GivenFile("tiivistelma.txt", new MemoryStream(Encoding.UTF8.GetBytes(Summary)));
        var kept = await desk.KeepAsync(new RecordRef(OutsideSurvey.RecordKind, surveyId), file, new AttachmentDetails("Tiivistelmä", "fi", IsAccessible: true, null), stop);
        await db.DecideAsync(
            async () =>
            {
                var outcome = await desk.AddAsync(kept.Value ?? throw new InvalidOperationException(kept.Problem!.Code), stop);
                await db.SaveChangesAsync(stop);
                return outcome;
            },
            stop);
    }
}
