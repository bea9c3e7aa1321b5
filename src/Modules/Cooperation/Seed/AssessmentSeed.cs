using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;

namespace Kumppani.Cooperation.Seed;

/// <summary>An example of a round that is open in Seinäjoki. Nobody has answered: what real associations think is not invented.</summary>
internal sealed class AssessmentSeed(AppDb db, IOrganisations organisations, PlaceBook places, TimeProvider clock) : ISeed
{
    private const int OpenDays = 60;

    public async Task SeedAsync(CancellationToken stop)
    {
        if (await organisations.MunicipalityAsync(places.FindMunicipality("Seinäjoki")!.Place.Key, stop) is not { } host) return;

        var today = clock.Today();
        db.Actor.BecomeSystem("seed", host.Id);
        var name = LocalizedText.Of("Esimerkki: yhteistyö nyt", "Exempel: samarbetet nu", "Example: our cooperation now");
        var opened = AssessmentRound.Open(host.Id, name, today.AddDays(OpenDays), today);
        db.Add(opened.IsDone ? opened.Value : throw new InvalidOperationException($"The demo's record was refused: {opened.Problem.Code}."));
        await db.SaveChangesAsync(stop);
        db.Actor.BecomeSystem("seed");
    }
}
