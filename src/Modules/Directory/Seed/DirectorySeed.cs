using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Brands;
using Kumppani.Directory.Claims;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Corrections;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Statements;
using Kumppani.Directory.Upkeep;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Languages;

namespace Kumppani.Directory.Seed;

/// <summary>
/// Four municipalities with a liaison each and 300 example associations, one of which has people. Saved at once, so that the seeds of higher
/// modules find them.
/// </summary>
internal sealed class DirectorySeed(AppDb db, IPeople people, TimeProvider clock) : ISeed
{
    public async Task SeedAsync(CancellationToken stop)
    {
        foreach (var municipality in ExampleMunicipalities.All) await AddAsync(municipality, stop);
        await db.SaveChangesAsync(stop);
    }

    private async Task AddAsync(ExampleMunicipality municipality, CancellationToken stop)
    {
        var details = OrganisationDetails.Nothing with { ContactRole = "järjestöyhdyshenkilö", Email = $"jarjestot@{municipality.Slug}.example" };
        var host = Organisation.Register(OrganisationKind.Municipality, municipality.Name, null, municipality.Key, details).Value!;
        db.Add(host);
        db.Add(Look(municipality, host.Id));
        var liaison = await people.DemoPersonAsync($"liaison-{municipality.Slug}", $"Järjestöyhdyshenkilö, {municipality.Name}", "fi", host.Id, Role.Liaison, stop);

        var examples = Examples.Of(municipality, host.Id).ToList();
        var umbrella = municipality.Key == ExampleMunicipalities.Seinajoki ? Umbrella(host) : null;
        List<Activity> offered = [];
        foreach (var (number, example) in examples.Index())
        {
            if (ExampleProfiles.Of(example, number) is { } profile)
            {
                if (example.Category is AssociationCategory.ResidentsAndVillages) profile.UmbrellaId = umbrella?.Id;
                example.Present(profile);
            }

            db.Add(example);
            db.Add(new Party { RecordId = example.Id, OrganisationId = example.Id });
            foreach (var activity in ExampleActivities.Of(example, number))
            {
                offered.Add(activity);
                db.Add(activity);
                db.Add(new Party { RecordId = activity.Id, OrganisationId = example.Id });
            }
        }

        if (municipality.Key != ExampleMunicipalities.Seinajoki) return;
        await people.DemoPersonAsync("service-worker-seinajoki", $"Palveluohjaaja, {municipality.Name}", "fi", host.Id, Role.ServiceWorker, stop);
        var now = clock.UtcNow();
        db.AddRange(ExampleCollections.Of(host, liaison, examples, offered, now));
        db.Add(AccessibilityFeedback.Receive(
            host.Id, now, DateOnly.FromDateTime(Dates.Local(now)), "Yhdistykset", "Esimerkki: taulukko ei mahdu näytölle, kun suurennan tekstin nelinkertaiseksi.", email: null, "fi"));
        var association = examples.First(one => one.Category is AssociationCategory.ResidentsAndVillages);
        Keep(examples, association, now);
        await people.DemoPersonAsync("main-user-seinajoki", $"Pääkäyttäjä, {association.Name}", "fi", association.Id, Role.MainUser, stop);
        await people.DemoPersonAsync("editor-seinajoki", $"Muokkaaja, {association.Name}", "fi", association.Id, Role.Editor, stop);
    }

    // Some have confirmed their entries, one has been silent for long; somebody asks for an entry, and somebody says what is wrong in one.
    private void Keep(List<Organisation> examples, Organisation own, DateTime now)
    {
        own.Confirm(ConfirmedBy.Association, now.AddDays(-40));
        var others = examples.Where(one => one != own).ToList();
        foreach (var checkedOne in others.Skip(1).Take(12)) checkedOne.Confirm(ConfirmedBy.Liaison, now.AddDays(-90));
        for (var step = 0; step <= EntryUpkeep.MostReminders; step++) others[0].UpkeepFrom().Step(now.AddDays(-60));
        db.Add(Correction.Suggest(own.Id, own.HostId, "Esimerkki: kokoonnutte nykyään tiistaisin, ei maanantaisin.", null, "fi", now));
        var mute = others.Skip(1).FirstOrDefault(one => one.Email is null) ?? others[1];
        if (EmailAddress.TryParse("sihteeri@yhdistys.example", out var claimant)) db.Add(EntryClaim.Make(mute.Id, mute.HostId, claimant.Value, "sihteeri", "fi", mailbox: null, now).Claim);
    }

    private Organisation Umbrella(Organisation host)
    {
        var details = OrganisationDetails.Nothing with { ContactRole = "toiminnanjohtaja", Email = "toimisto@esimerkkikylat.example", Mailbox = MailboxKind.Shared };
        var umbrella = Organisation.Register(OrganisationKind.Umbrella, "Lakeuden Esimerkkikylät ry", host.Id, host.PlaceKey, details, isExample: true).Value!;
        umbrella.Present(new OrganisationProfile { Themes = [Theme.VillagesAndHousing], TargetGroups = [TargetGroup.Associations], Roles = [AssociationRole.Developing], ServiceArea = ["r14"] });
        foreach (var activity in ExampleSupport.Of(umbrella))
        {
            db.Add(activity);
            db.Add(new Party { RecordId = activity.Id, OrganisationId = umbrella.Id });
        }

        db.Add(umbrella);
        db.Add(new Party { RecordId = umbrella.Id, OrganisationId = umbrella.Id });
        return umbrella;
    }

    // Made up, as no coat of arms is the demo's to use.
    private static MunicipalityBrand Look(ExampleMunicipality municipality, Guid hostId)
    {
        (string Primary, string Dark)[] looks = [("#00507f", "#003453"), ("#1f6b3a", "#124424"), ("#7a2b5b", "#521c3d"), ("#8a3324", "#5c2218")];
        var (primary, dark) = looks[ExampleMunicipalities.All.ToList().IndexOf(municipality) % looks.Length];
        var brand = new MunicipalityBrand { OrganisationId = hostId, PlaceKey = municipality.Key };
        if (!Colour.TryParse(primary, out var main) || !Colour.TryParse(dark, out var deep) || !brand.Paint(main, deep).IsDone)
            throw new InvalidOperationException($"The look of {municipality.Name} cannot be read by everybody.");
        return brand;
    }
}
