using System.Net;
using System.Text;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Import.Runs;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Import.Pages;

public sealed class ImportFlowTests(App app) : ImportPageTest(app)
{
    private const string File =
        "Yhdistyksen nimi;Y-tunnus;Sähköposti;Luokka;Yhteyshenkilö\n"
        + "Tuonnin Uusi Kuoro ry;;kuoro@example.org;Kulttuuri;Maija Esimerkki\n"
        + "Tuonnin Vanha Seura ry;;uusi@example.org;;\n"
        + "Tuonnin Vaihtunut ry;1234567-8;;;\n";

    [Fact]
    public async Task A_file_goes_from_the_form_over_columns_and_preview_onto_the_register()
    {
        var municipality = await Given.MunicipalityAsync();
        await Given.AssociationAsync(municipality, "Tuonnin Vanha Seura ry", AssociationCategory.Hobbies, "vanha@example.org");
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var columns = await SendAsync(liaison, Encoding.Latin1.GetBytes(File));
        var preview = await ToPreviewAsync(columns.Form());
        var result = await preview.Form().SubmitAsync(ConfirmButton);

        Assert.Contains("Henkilöiden nimiä ei tuoda", columns.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("kuoro@example.org", columns.Text, StringComparison.Ordinal);
        Assert.Contains("vanha@example.org → uusi@example.org", preview.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("ei ole Y-tunnus", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Lisätty 1", result.ShouldBeOk().Text, StringComparison.Ordinal);
        var register = await RegisterOfAsync(municipality);
        Assert.Equal(["Tuonnin Uusi Kuoro ry", "Tuonnin Vanha Seura ry"], register.Keys.Order());
        Assert.Equal(("uusi@example.org", AssociationCategory.Hobbies), (register["Tuonnin Vanha Seura ry"].Email, register["Tuonnin Vanha Seura ry"].Category));
        Assert.Equal(AssociationCategory.Hobbies, register["Tuonnin Uusi Kuoro ry"].Category);
    }

    [Fact]
    public async Task What_was_imported_is_found_has_its_party_and_its_history()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        await ImportAsync(liaison, "Nimi\nTuotujen Kyyttölehmien Ystävät ry\n");

        var association = Assert.Single(await RegisterOfAsync(municipality)).Value;
        Assert.Equal((2, 1, 3, 2), await RowsOfAsync(municipality));
        Assert.True(await App.DataAsync(db => db.Set<Party>().AnyAsync(party => party.RecordId == association.Id && party.OrganisationId == association.Id)));
        Assert.Equal(
            nameof(OrganisationRegistered), await App.DataAsync(db => db.Set<EventRow>().Where(row => row.RecordId == association.Id).Select(row => row.Type).SingleAsync()));
        var organisations = await liaison.OpenAsync($"/associations/{association.Id}/history");
        Assert.Equal(HttpStatusCode.OK, organisations.Status);
    }

    [Fact]
    public async Task Nothing_is_written_before_the_confirmation()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var before = await RowsOfAsync(municipality);

        var preview = await PreviewAsync(liaison, File);
        var doubtful = await liaison.OpenAsync(preview.Path.Split('?')[0] + "?verdict=Doubtful");
        var kept = await doubtful.Form().Fill("Rivi 4", "Lisää uutena yhdistyksenä").SubmitAsync("Tallenna valinnat");

        Assert.Contains("ratkaisematta: 0", kept.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Equal(before, await RowsOfAsync(municipality));
    }

    [Fact]
    public async Task The_file_is_gone_once_it_is_confirmed()
    {
        var municipality = await Given.MunicipalityAsync();
        var result = await ImportAsync(SignedInAs(await Given.LiaisonAsync(municipality)), "Nimi\nTuonnin Ainoa ry\n");

        var run = await App.DataAsync(db => db.Set<ImportRun>().IgnoreQueryFilters().AsNoTracking().SingleAsync(one => one.Id == RunOf(result)));

        Assert.Equal((ImportRunState.Confirmed, null, null), (run.State, run.Content, run.Mapping));
        Assert.Equal("yhdistykset.csv", run.FileName);
    }

    [Fact]
    public async Task A_file_nobody_confirmed_in_a_day_goes_with_the_next_upload()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var forgotten = await App.DataAsync(async db =>
        {
            var run = ImportRun.Of(municipality.Id, @"C:\tmp\vanha.csv", Encoding.UTF8.GetBytes(File), TimeProvider.System.UtcNow() - TimeSpan.FromHours(25));
            db.Add(run);
            await db.SaveChangesAsync();
            return run.Id;
        });

        await SendAsync(liaison, Encoding.UTF8.GetBytes(File));
        var page = await liaison.OpenAsync($"/associations/import/{forgotten}/preview");

        var run = await App.DataAsync(db => db.Set<ImportRun>().IgnoreQueryFilters().AsNoTracking().SingleAsync(one => one.Id == forgotten));
        Assert.Equal((ImportRunState.Expired, null, "vanha.csv"), (run.State, run.Content, run.FileName));
        Assert.Contains("tiedosto on poistettu", page.ShouldBeOk().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_is_mapped_by_hand_and_the_separator_chosen()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var columns = await SendAsync(liaison, Encoding.UTF8.GetBytes("Tuonnin, Pilkku ry;x\nTuonnin, Toinen ry;y\n"));

        columns = await columns.Form("form[action*=Read]").Fill("Erotin", "puolipiste").Set("Reading.HasHeader", "false").SubmitAsync();
        var unnamed = await columns.Form().Fill("Sarake 1", "Jätä pois").SubmitAsync();
        var preview = await unnamed.Form().Fill("Sarake 1", "Nimi").Fill("Sarake 2", "Jätä pois").SubmitAsync();
        await preview.Form().SubmitAsync(ConfirmButton);

        unnamed.ShouldRefuse("Valitse, missä sarakkeessa yhdistyksen nimi on.");
        Assert.Equal(["Tuonnin, Pilkku ry", "Tuonnin, Toinen ry"], (await RegisterOfAsync(municipality)).Keys.Order());
    }

    [Fact]
    public async Task Another_municipalitys_liaison_finds_nothing_of_an_import()
    {
        var liaison = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        var preview = await PreviewAsync(liaison, File);
        var run = RunOf(preview);
        var stranger = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        var answers = new List<HttpStatusCode>();
        foreach (var path in new[] { "", "/columns", "/categories", "/preview", "/stop", "/undo" }) answers.Add((await stranger.OpenAsync($"/associations/import/{run}{path}")).Status);
        var list = await stranger.OpenAsync("/associations/import");

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NotFound, answer));
        Assert.DoesNotContain(run.ToString(), list.ShouldBeOk().Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_associations_people_may_not_import()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);

        var answer = await SignedInAs(await Given.MainUserAsync(association)).OpenAsync("/associations/import");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }
}
