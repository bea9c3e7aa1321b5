using System.Globalization;
using Kumppani.Directory.Import.Runs;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kumppani.Tests.Directory.Import.Pages;

/// <summary>A file of more rows than one batch has.</summary>
public sealed class ImportWorkTests(App app) : ImportPageTest(app)
{
    private const int Rows = (BatchWriter.Size * 2) + 7;

    [Fact]
    public async Task The_first_rows_are_written_with_the_confirmation_and_the_page_says_how_far_the_rest_is()
    {
        var (municipality, liaison, writing) = await ConfirmedAsync();

        var first = await RegisterOfAsync(municipality);
        var second = await WriteNextAsync(municipality, RunOf(writing));
        var bar = (await liaison.OpenAsync(writing.Path)).Document.QuerySelector("[data-progress] progress")!;
        await WriteRestAsync(municipality, RunOf(writing));
        var done = await liaison.OpenAsync(writing.Path);

        Assert.Contains("500 / 1007", Digits(writing.ShouldBeOk().Text), StringComparison.Ordinal);
        Assert.Equal(BatchWriter.Size, first.Count);
        Assert.True(second);
        Assert.Equal(("1000", "1007"), (bar.GetAttribute("value"), bar.GetAttribute("max")));
        Assert.Contains("Lisätty 1007", Digits(done.ShouldBeOk().Text), StringComparison.Ordinal);
        Assert.Null(done.Document.QuerySelector("[data-progress]"));
    }

    [Fact]
    public async Task Fifty_who_go_on_with_one_file_at_once_write_each_row_once()
    {
        var (municipality, liaison, writing) = await ConfirmedAsync();

        var written = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => WriteNextAsync(municipality, RunOf(writing)))));

        Assert.Equal(2, written.Count(one => one));
        Assert.Equal(Rows, (await RegisterOfAsync(municipality)).Count);
        Assert.Contains("Lisätty 1007", Digits((await liaison.OpenAsync(writing.Path)).Text), StringComparison.Ordinal);
        Assert.False(await App.DataAsync(db => db.Set<ImportBatch>().AnyAsync(batch => batch.RunId == RunOf(writing))));
    }

    [Fact]
    public async Task Rows_written_in_the_background_are_the_work_of_who_confirmed_them()
    {
        var municipality = await Given.MunicipalityAsync();
        var person = await Given.LiaisonAsync(municipality);
        var writing = await ImportAsync(SignedInAs(person), File());
        await WriteRestAsync(municipality, RunOf(writing));

        var last = (await RegisterOfAsync(municipality))[Name(Rows)];
        var registered = await App.DataAsync(db => db.Set<EventRow>().AsNoTracking().SingleAsync(row => row.RecordId == last.Id));

        Assert.Equal((person.Id, municipality.Id, $"import:{RunOf(writing)}"), (registered.PersonId, registered.ActingFor, registered.Cause));
        Assert.Null(await App.DataAsync(db => db.Set<ImportRun>().IgnoreQueryFilters().Where(run => run.Id == RunOf(writing)).Select(run => run.ConfirmedBy).SingleAsync()));
    }

    [Fact]
    public async Task A_writing_can_be_stopped_and_what_was_written_be_undone()
    {
        var (municipality, liaison, writing) = await ConfirmedAsync();

        var stop = await writing.FollowAsync("Keskeytä tuonti");
        var stopped = await stop.Form().SubmitAsync("Keskeytä tuonti");
        var goesOn = await WriteNextAsync(municipality, RunOf(writing));
        var register = await RegisterOfAsync(municipality);
        var undone = await (await stopped.FollowAsync("Kumoa tuonti")).Form().SubmitAsync("Kumoa tuonti");

        Assert.Contains("500 / 1007", Digits(stopped.ShouldBeOk().Text), StringComparison.Ordinal);
        Assert.False(goesOn);
        Assert.Equal(BatchWriter.Size, register.Count);
        Assert.Contains("Poistettu 500", undone.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Empty(await RegisterOfAsync(municipality));
    }

    [Fact]
    public async Task A_writing_that_is_done_is_no_more_stopped()
    {
        var (municipality, _, writing) = await ConfirmedAsync();
        var stop = await writing.FollowAsync("Keskeytä tuonti");
        await WriteRestAsync(municipality, RunOf(writing));

        var late = await stop.Form().SubmitAsync("Keskeytä tuonti");

        Assert.Contains("Lisätty 1007", Digits(late.ShouldBeOk().Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_association_edited_while_the_file_is_written_keeps_what_was_edited()
    {
        var municipality = await Given.MunicipalityAsync();
        await Given.AssociationAsync(municipality, Name(Rows), email: "vanha@example.org");
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var writing = await ImportAsync(liaison, File());
        var edited = (await RegisterOfAsync(municipality))[Name(Rows)];
        var page = await liaison.OpenAsync($"/associations/{edited.Id}/edit");
        (await page.Form().Fill("Sähköposti", "muokattu@example.org").SubmitAsync("Tallenna")).ShouldBeOk();

        await WriteRestAsync(municipality, RunOf(writing));
        var done = await liaison.OpenAsync(writing.Path);

        Assert.Equal("muokattu@example.org", (await RegisterOfAsync(municipality))[Name(Rows)].Email);
        Assert.Contains("Muuttui tuonnin aikana 1", done.ShouldBeOk().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_that_cannot_be_written_is_given_up_where_the_liaison_sees_it()
    {
        var (municipality, liaison, writing) = await ConfirmedAsync();
        await App.DataAsync(db => db.DecideAsync(
            async () =>
            {
                await db.Set<ImportBatch>().Where(batch => batch.RunId == RunOf(writing)).ExecuteUpdateAsync(set => set.SetProperty(batch => batch.Rows, "?"));
                return Outcome.Done;
            },
            CancellationToken.None));

        await WriteNextAsync(municipality, RunOf(writing));
        var again = await liaison.OpenAsync(writing.Path);
        for (var i = 0; i < 4; i++) await WriteNextAsync(municipality, RunOf(writing));
        var stopped = await liaison.OpenAsync(writing.Path);

        Assert.Contains("yritetään uudelleen hetken", again.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("500 / 1007", Digits(stopped.ShouldBeOk().Text), StringComparison.Ordinal);
        Assert.Contains("ei voitu kirjoittaa", stopped.Text, StringComparison.Ordinal);
        Assert.Equal(BatchWriter.Size, (await RegisterOfAsync(municipality)).Count);
    }

    [Fact]
    public async Task Work_that_waits_is_found_after_a_restart()
    {
        var (municipality, _, writing) = await ConfirmedAsync();

        // A new object knows nothing of the old one: what waits stands in the database.
        var work = new ImportWork(App.Services.GetRequiredService<IServiceScopeFactory>(), NullLogger<ImportWork>.Instance);
        for (var round = 0; round < 20 && (await RegisterOfAsync(municipality)).Count < Rows; round++) await work.WriteDueAsync(CancellationToken.None);

        Assert.Equal(Rows, (await RegisterOfAsync(municipality)).Count);
        Assert.Equal(ImportRunState.Confirmed, await App.DataAsync(db => db.Set<ImportRun>().IgnoreQueryFilters().Where(run => run.Id == RunOf(writing)).Select(run => run.State).SingleAsync()));
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"Tuonnin Taustalla {number} ry");

    private static string File() => "Nimi;Sähköposti\n" + string.Concat(Enumerable.Range(1, Rows).Select(number => $"{Name(number)};a{number}@example.org\n"));

    private static string Digits(string text) => text.Replace("1 007", "1007", StringComparison.Ordinal).Replace("1\u00a0007", "1007", StringComparison.Ordinal).Replace("1\u202f007", "1007", StringComparison.Ordinal);

    private async Task<(GivenOrganisation Municipality, Visitor Liaison, Page Writing)> ConfirmedAsync()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        return (municipality, liaison, await ImportAsync(liaison, File()));
    }
}
