using System.Diagnostics;
using System.Text;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Import;
using Kumppani.Directory.Import.Runs;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Directory.Import.Pages;

public sealed class ImportConfirmTests(App app, ITestOutputHelper output) : ImportPageTest(app)
{
    [Fact]
    public async Task A_repeated_confirmation_changes_nothing_more()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var preview = await PreviewAsync(liaison, "Nimi\nTuonnin Kerran ry\n");
        var another = await liaison.OpenAsync(preview.Path);
        await preview.Form().SubmitAsync(ConfirmButton);
        var after = await RowsOfAsync(municipality);

        var repeated = await preview.Form().SubmitAsync(ConfirmButton);
        var late = await another.Form().SubmitAsync(ConfirmButton);

        Assert.Contains("Lisätty 1", repeated.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Lisätty 1", late.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Equal(after, await RowsOfAsync(municipality));
    }

    [Fact]
    public async Task A_register_that_changed_meanwhile_is_shown_again_before_anything_is_written()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var preview = await PreviewAsync(liaison, "Nimi;Puhelin\nTuonnin Ehtinyt ry;040 123 4567\n");
        await Given.AssociationAsync(municipality, "Tuonnin Ehtinyt ry");

        var refused = await preview.Form().SubmitAsync(ConfirmButton);
        var phone = (await RegisterOfAsync(municipality))["Tuonnin Ehtinyt ry"].Phone;
        var result = await refused.Form().SubmitAsync(ConfirmButton);

        refused.ShouldRefuse("Rekisteri on muuttunut");
        Assert.Null(phone);
        Assert.Contains("Päivitetty 1", result.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Equal("040 123 4567", Assert.Single(await RegisterOfAsync(municipality)).Value.Phone);
    }

    [Fact]
    public async Task A_doubtful_row_is_left_out_added_or_written_to_the_chosen_association()
    {
        var municipality = await Given.MunicipalityAsync();
        await Given.AssociationAsync(municipality, "Tuonnin Kaksoset ry", email: "eka@example.org");
        await Given.AssociationAsync(municipality, "Tuonnin Kaksonen ry", email: "toka@example.org");
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var preview = await PreviewAsync(
            liaison,
            "Nimi;Kunta;Puhelin\nTuonnin Kaksoset ry;Utopia;040 111\nTuonnin Kaksonen ry;Utopia;040 222\nTuonnin Kolmonen ry;Utopia;040 333\nTuonnin Nelonen ry;Utopia;040 444\n");

        var result = await preview.Form()
            .Fill("Rivi 3", "new")
            .Fill("Rivi 4", "Lisää uutena yhdistyksenä")
            .SubmitAsync(ConfirmButton);

        Assert.Contains("Jätetty pois 2", result.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Lisätty 2", result.Text, StringComparison.Ordinal);
        Assert.Null((await App.DataAsync(db => db.Set<Organisation>().AsNoTracking().SingleAsync(one => one.Email == "eka@example.org" && one.HostId == municipality.Id))).Phone);
    }

    [Fact]
    public async Task Doubtful_rows_that_match_nothing_are_decided_as_new_at_once()
    {
        var municipality = await Given.MunicipalityAsync();
        await Given.AssociationAsync(municipality, "Tuonnin Tuttu ry");
        await Given.AssociationAsync(municipality, "Tuonnin Tuttu ry");
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var preview = await PreviewAsync(liaison, "Nimi;Kunta\nTuonnin Eka ry;Utopia\nTuonnin Toka ry;Utopia\nTuonnin Toka ry;Utopia\nTuonnin Tuttu ry;\n");

        var decided = await preview.Form().SubmitAsync("Lisää uusina 2 riviä, joille ei ole vastinetta");
        var result = await decided.ShouldBeOk().Form().SubmitAsync(ConfirmButton);

        Assert.Contains("ratkaisematta: 2", decided.Text, StringComparison.Ordinal);
        Assert.Contains("Lisätty 2", result.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Jätetty pois 2", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_doubtful_rows_decided_onto_one_association_are_refused()
    {
        var municipality = await Given.MunicipalityAsync();
        var twins = new[] { await Given.AssociationAsync(municipality, "Tuonnin Sama ry"), await Given.AssociationAsync(municipality, "Tuonnin Sama ry") };
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var preview = await PreviewAsync(liaison, "Nimi;Y-tunnus;Puhelin\nTuonnin Sama ry;0142140-5;040 111\nTuonnin Sama ry;0116769-7;040 222\n");
        var chosen = twins[0].Id.ToString();

        var refused = await preview.Form().Fill("Rivi 2", chosen).Fill("Rivi 3", chosen).SubmitAsync(ConfirmButton);
        var result = await refused.Form().Fill("Rivi 3", twins[1].Id.ToString()).SubmitAsync(ConfirmButton);

        refused.ShouldRefuse("Rivit 2 ja 3 on ratkaistu samaksi yhdistykseksi");
        Assert.Contains("Päivitetty 2", result.ShouldBeOk().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_business_id_that_no_association_has_refuses_its_row_wherever_it_stands_and_no_other()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var taken = OrganisationDetails.Nothing with { BusinessId = BusinessId.Parse("0142140-5") };
        await App.DataAsync(async db =>
        {
            db.Add(Organisation.Register(OrganisationKind.Company, "Tuonnin Yritys Oy", municipality.Id, municipality.PlaceKey, taken).Value!);
            return await db.SaveChangesAsync();
        });
        var rows = string.Concat(Enumerable.Range(1, BatchWriter.Size + 1).Select(number => $"Tuonnin Sivullinen {number} ry;\n"));
        var preview = await PreviewAsync(liaison, $"Nimi;Y-tunnus\n{rows}Tuonnin Törmäys ry;0142140-5\n");

        var told = await liaison.OpenAsync(preview.Path + "?verdict=Refused");
        var result = await preview.Form().SubmitAsync(ConfirmButton);
        await FinishAsync(municipality, RunOf(result));
        var done = await liaison.OpenAsync(result.Path);

        Assert.Contains("Y-tunnus kuuluu rekisterissä toiselle organisaatiolle: Tuonnin Yritys Oy", told.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Lisätty 501", done.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Ei voitu tuoda 1", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tuonnin Törmäys ry", (await RegisterOfAsync(municipality)).Keys);
    }

    [Fact]
    public async Task Of_fifty_confirmations_at_once_one_writes()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = await Given.LiaisonAsync(municipality);
        var preview = await PreviewAsync(SignedInAs(liaison), "Nimi\n" + string.Concat(Enumerable.Range(1, 20).Select(number => $"Tuonnin Yhtaikaa {number} ry\n")));
        var shown = preview.Document.QuerySelector("[name='Form.Fingerprint']")!.GetAttribute("value")!;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => ConfirmAsync(municipality.Id, RunOf(preview), shown))));

        Assert.Single(outcomes, outcome => outcome.IsDone);
        Assert.All(outcomes.Where(outcome => !outcome.IsDone), outcome => Assert.Equal(ImportProblems.RunIsOver, outcome.Problem));
        Assert.Equal(20, (await RegisterOfAsync(municipality)).Count);
    }

    [Fact]
    public async Task A_file_of_Seinajokis_size_goes_through()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var text = new StringBuilder("Nimi;Sähköposti;Luokka;Kuvaus\n");
        for (var number = 1; number <= 1_122; number++)
            text.Append(null, $"Tuonnin Suuri Yhdistys {number} ry;yhdistys{number}@example.org;Liikunta;Järjestää kerhoja, retkiä ja tapahtumia kyläläisille ympäri vuoden.\n");

        var time = Stopwatch.StartNew();
        var preview = await PreviewAsync(liaison, text.ToString());
        output.WriteLine($"File, columns and preview: {time.Elapsed.TotalSeconds:0.00} s");
        time.Restart();
        var result = await preview.Form().SubmitAsync(ConfirmButton);
        while (await GoOnAsync(municipality, RunOf(result))) output.WriteLine($"Written: {time.Elapsed.TotalSeconds:0.00} s");
        result = await liaison.OpenAsync(result.Path);
        output.WriteLine($"Confirmation: {time.Elapsed.TotalSeconds:0.00} s");
        time.Restart();
        var undo = await liaison.OpenAsync(result.Path.Split('?')[0] + "/undo");
        await undo.Form().SubmitAsync();
        await FinishAsync(municipality, RunOf(result));
        var undone = await liaison.OpenAsync(result.Path);
        output.WriteLine($"Undoing: {time.Elapsed.TotalSeconds:0.00} s");

        Assert.Equal(50, preview.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Lisätty 1122", Digits(result.ShouldBeOk().Text), StringComparison.Ordinal);
        Assert.Contains("Poistettu 1122", Digits(undone.ShouldBeOk().Text), StringComparison.Ordinal);
        Assert.Empty(await RegisterOfAsync(municipality));
    }

    private static string Digits(string text) => text.Replace("1 122", "1122", StringComparison.Ordinal).Replace("1\u00a0122", "1122", StringComparison.Ordinal);

    private async Task<Outcome> ConfirmAsync(Guid hostId, Guid runId, string shown)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        scope.ServiceProvider.GetRequiredService<Actor>().BecomeSystem("test", hostId);
        var writer = scope.ServiceProvider.GetRequiredService<ImportWriter>();
        return await db.DecideAsync(
            async () =>
            {
                var outcome = await writer.ConfirmAsync(runId, shown, new Dictionary<int, string?>(), CancellationToken.None);
                if (outcome.IsDone) await db.SaveChangesAsync();
                return outcome;
            },
            CancellationToken.None);
    }
}
