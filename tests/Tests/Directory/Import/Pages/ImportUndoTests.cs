using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Import.Runs;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Search;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Import.Pages;

public sealed class ImportUndoTests(App app) : ImportPageTest(app)
{
    private const string Button = "Kumoa tuonti";

    private const string File =
        "Nimi;Puhelin;Sähköposti\n"
        + "Kumotaan Uusi ry;040 111 1111;\nKumotaan Muokattu ry;040 222 2222;\n"
        + "Kumotaan Vanha ry;040 333 3333;tuotu@example.org\nKumotaan Muuttunut ry;040 444 4444;\n";

    [Fact]
    public async Task What_nobody_edited_goes_or_gets_its_old_values_back_and_the_rest_is_listed()
    {
        var municipality = await Given.MunicipalityAsync();
        await Given.AssociationAsync(municipality, "Kumotaan Vanha ry", email: "vanha@example.org");
        await Given.AssociationAsync(municipality, "Kumotaan Muuttunut ry");
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var result = await ImportAsync(liaison, File);
        var imported = await RegisterOfAsync(municipality);
        await EditAsync(liaison, imported["Kumotaan Muokattu ry"].Id);
        await EditAsync(liaison, imported["Kumotaan Muuttunut ry"].Id);

        var undo = await liaison.OpenAsync($"/associations/import/{RunOf(result)}/undo");
        var undone = await undo.Form().SubmitAsync(Button);

        Assert.Contains("Poistetaan 1 Palautetaan 1 Jätetään ennalleen 2", undo.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Poistettu 1 Palautettu 1 Jätetty ennalleen 2", undone.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Kumotaan Muokattu ry", undone.Text, StringComparison.Ordinal);
        Assert.Contains("Kumotaan Muuttunut ry", undone.Text, StringComparison.Ordinal);
        var register = await RegisterOfAsync(municipality);
        Assert.Equal(["Kumotaan Muokattu ry", "Kumotaan Muuttunut ry", "Kumotaan Vanha ry"], register.Keys.Order());
        Assert.Equal(("vanha@example.org", null), (register["Kumotaan Vanha ry"].Email, register["Kumotaan Vanha ry"].Phone));
        Assert.Equal("040 444 4444", register["Kumotaan Muuttunut ry"].Phone);
    }

    [Fact]
    public async Task What_is_removed_leaves_its_events_and_nothing_else()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var before = await RowsOfAsync(municipality);
        var result = await ImportAsync(liaison, "Nimi\nKumotaan Jäljettömiin ry\n");
        var id = Assert.Single(await RegisterOfAsync(municipality)).Value.Id;

        await (await (await result.FollowAsync(Button)).Form().SubmitAsync(Button)).ShouldBeOk().FollowAsync("Tuo yhdistykset");

        var after = await RowsOfAsync(municipality);
        Assert.Equal((before.Organisations, before.Parties, before.SearchEntries), (after.Organisations, after.Parties, after.SearchEntries));
        Assert.False(await App.DataAsync(db => db.Set<Party>().AnyAsync(party => party.RecordId == id)));
        Assert.False(await App.DataAsync(db => db.Set<SearchEntry>().AnyAsync(entry => entry.RecordId == id)));
        Assert.Equal(
            [nameof(OrganisationRegistered), nameof(OrganisationRemoved)],
            await App.DataAsync(db => db.Set<EventRow>().Where(row => row.RecordId == id).OrderBy(row => row.Id).Select(row => row.Type).ToListAsync()));
    }

    [Fact]
    public async Task A_new_association_that_has_become_a_party_to_something_stays()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var result = await ImportAsync(liaison, "Nimi\nKumotaan Osallinen ry\n");
        var id = Assert.Single(await RegisterOfAsync(municipality)).Value.Id;
        await App.DataAsync(async db =>
        {
            db.Add(new Party { RecordId = Guid.CreateVersion7(), OrganisationId = id });
            return await db.SaveChangesAsync();
        });

        var undone = await (await result.FollowAsync(Button)).Form().SubmitAsync(Button);

        Assert.Contains("Jätetty ennalleen 1", undone.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Single(await RegisterOfAsync(municipality));
    }

    [Fact]
    public async Task A_new_association_whose_entry_was_confirmed_stays()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var result = await ImportAsync(liaison, "Nimi\nKumotaan Vahvistettu ry\n");
        var id = Assert.Single(await RegisterOfAsync(municipality)).Value.Id;
        (await (await liaison.OpenAsync($"/associations/{id}/confirm")).Form().SubmitAsync()).ShouldBeOk();

        var undo = await result.FollowAsync(Button);
        var undone = await undo.Form().SubmitAsync(Button);

        Assert.Contains("Jätetään ennalleen 1", undo.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Jätetty ennalleen 1", undone.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Single(await RegisterOfAsync(municipality));
    }

    [Fact]
    public async Task A_new_association_that_has_people_stays()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var result = await ImportAsync(liaison, "Nimi\nKumotaan Asuttu ry\n");
        var association = Assert.Single(await RegisterOfAsync(municipality)).Value;
        await Given.PersonAsync(association.Id, Role.MainUser, "Puheenjohtaja");

        var undo = await result.FollowAsync(Button);
        var undone = await undo.Form().SubmitAsync(Button);

        Assert.Contains("Jätetään ennalleen 1", undo.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Jätetty ennalleen 1", undone.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Single(await RegisterOfAsync(municipality));
    }

    [Fact]
    public async Task A_business_id_that_somebody_else_has_by_now_is_not_given_back()
    {
        var municipality = await Given.MunicipalityAsync();
        await App.DataAsync(async db =>
        {
            var details = OrganisationDetails.Nothing with { BusinessId = BusinessId.Parse("0142140-5") };
            db.Add(Organisation.Register(OrganisationKind.Association, "Kumotaan Tunnus ry", municipality.Id, municipality.PlaceKey, details).Value!);
            return await db.SaveChangesAsync();
        });
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var preview = await PreviewAsync(liaison, "Nimi;Y-tunnus\nKumotaan Tunnus ry;0116769-7\n");
        var known = (await RegisterOfAsync(municipality))["Kumotaan Tunnus ry"].Id.ToString();
        var result = (await preview.Form().Fill("Rivi 2", known).SubmitAsync(ConfirmButton)).ShouldBeOk();
        await App.DataAsync(async db =>
        {
            var details = OrganisationDetails.Nothing with { BusinessId = BusinessId.Parse("0142140-5") };
            db.Add(Organisation.Register(OrganisationKind.Association, "Kumotaan Ehtinyt ry", municipality.Id, municipality.PlaceKey, details).Value!);
            return await db.SaveChangesAsync();
        });

        var undone = await (await result.FollowAsync(Button)).Form().SubmitAsync(Button);

        Assert.Contains("Jätetty ennalleen 1", undone.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Equal("0116769-7", $"{(await RegisterOfAsync(municipality))["Kumotaan Tunnus ry"].BusinessId}");
    }

    [Fact]
    public async Task An_undoing_repeated_changes_nothing_more()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var undo = await (await ImportAsync(liaison, "Nimi\nKumotaan Kerran ry\n")).FollowAsync(Button);
        var another = await liaison.OpenAsync(undo.Path);
        await undo.Form().SubmitAsync(Button);
        await ImportAsync(liaison, "Nimi\nKumotaan Kerran ry\n");
        var after = await RowsOfAsync(municipality);

        var repeated = await undo.Form().SubmitAsync(Button);
        var late = await another.Form().SubmitAsync(Button);

        Assert.Contains("Poistettu 1", repeated.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Poistettu 1", late.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Equal(after, await RowsOfAsync(municipality));
    }

    [Fact]
    public void Every_step_from_every_state_is_taken_or_refused_by_the_table()
    {
        var taken = Enum.GetValues<ImportRunState>()
            .SelectMany(from => Enum.GetValues<ImportRunStep>(), (from, step) => ImportRunSteps.Table.TryGetValue((from, step), out var to) ? $"{from} {step} {to}" : $"{from} {step} -")
            .Where(line => !line.EndsWith('-'));

        Assert.Equal(["Uploaded Confirm Writing", "Uploaded Expire Expired", "Writing Finish Confirmed", "Writing Stop Stopped", "Confirmed Undo Undoing", "Stopped Undo Undoing", "Undoing Finish Undone", "Undoing Stop HalfUndone", "HalfUndone Undo Undoing"], taken);
    }

    private static async Task EditAsync(Visitor liaison, Guid association)
    {
        var page = await liaison.OpenAsync($"/associations/{association}/edit");
        (await page.Form().Fill("Verkkosivu", "www.example.org").SubmitAsync("Tallenna")).ShouldBeOk();
    }
}
