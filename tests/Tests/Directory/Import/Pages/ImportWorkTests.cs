using System.Globalization;
using Kumppani.Directory.Import.Runs;
using Kumppani.Kernel.Data;
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
        var second = await GoOnAsync(municipality, RunOf(writing));
        var bar = (await liaison.OpenAsync(writing.Path)).Document.QuerySelector("[data-progress] progress")!;
        await FinishAsync(municipality, RunOf(writing));
        var done = await liaison.OpenAsync(writing.Path);

        Assert.Contains("500 / 1007", Digits(writing.ShouldBeOk().Text), StringComparison.Ordinal);
        Assert.Equal(BatchWriter.Size, first.Count);
        Assert.True(second);
        Assert.Equal(("1000", "1007"), (bar.GetAttribute("value"), bar.GetAttribute("max")));
        Assert.NotNull(writing.Document.QuerySelector("head noscript"));
        Assert.Null(done.Document.QuerySelector("head noscript"));
        Assert.Contains("Lisätty 1007", Digits(done.ShouldBeOk().Text), StringComparison.Ordinal);
        Assert.Null(done.Document.QuerySelector("[data-progress]"));
    }

    [Fact]
    public async Task Fifty_who_go_on_with_one_file_at_once_write_each_row_once()
    {
        var (municipality, liaison, writing) = await ConfirmedAsync();

        var written = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => GoOnAsync(municipality, RunOf(writing)))));

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
        await FinishAsync(municipality, RunOf(writing));

        var last = (await RegisterOfAsync(municipality))[Name(Rows)];
        var registered = await App.DataAsync(db => db.Set<EventRow>().AsNoTracking().SingleAsync(row => row.RecordId == last.Id));

        Assert.Equal((person.Id, municipality.Id, $"import:{RunOf(writing)}"), (registered.PersonId, registered.ActingFor, registered.Cause));
        Assert.Null(await App.DataAsync(db => db.Set<ImportRun>().IgnoreQueryFilters().Where(run => run.Id == RunOf(writing)).Select(run => run.AskedBy).SingleAsync()));
    }

    [Fact]
    public async Task A_writing_can_be_stopped_and_what_was_written_be_undone()
    {
        var (municipality, liaison, writing) = await ConfirmedAsync();

        var stop = await writing.FollowAsync("Keskeytä tuonti");
        var stopped = await stop.Form().SubmitAsync("Keskeytä tuonti");
        var goesOn = await GoOnAsync(municipality, RunOf(writing));
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
        await FinishAsync(municipality, RunOf(writing));

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

        await FinishAsync(municipality, RunOf(writing));
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

        await GoOnAsync(municipality, RunOf(writing));
        var again = await liaison.OpenAsync(writing.Path);
        for (var i = 0; i < 4; i++) await GoOnAsync(municipality, RunOf(writing));
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
        for (var round = 0; round < 20 && (await RegisterOfAsync(municipality)).Count < Rows; round++) await work.GoOnAsync(CancellationToken.None);

        Assert.Equal(Rows, (await RegisterOfAsync(municipality)).Count);
        Assert.Equal(ImportRunState.Confirmed, await App.DataAsync(db => db.Set<ImportRun>().IgnoreQueryFilters().Where(run => run.Id == RunOf(writing)).Select(run => run.State).SingleAsync()));
    }

    [Fact]
    public async Task A_batch_that_dies_before_its_end_leaves_nothing_and_is_written_once_after_a_restart()
    {
        var (municipality, liaison, writing) = await ConfirmedAsync();
        var before = await RowsOfAsync(municipality);

        await DieInAsync<ImportWriter>(municipality, (writer, stop) => writer.WriteNextAsync(RunOf(writing), stop));
        var after = await RowsOfAsync(municipality);
        var halfWay = await liaison.OpenAsync(writing.Path);
        var batches = await FinishAsync(municipality, RunOf(writing));
        var done = await liaison.OpenAsync(writing.Path);

        Assert.Equal(before, after);
        Assert.Contains("500 / 1007", Digits(halfWay.Text), StringComparison.Ordinal);
        Assert.Equal(2, batches);
        Assert.Equal(Rows, (await RegisterOfAsync(municipality)).Count);
        Assert.Contains("Lisätty 1007", Digits(done.Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_undoing_goes_on_in_the_background_survives_a_death_and_counts_each_once()
    {
        var (municipality, liaison, run) = await WrittenAsync();

        var undoing = await (await liaison.OpenAsync(run.Path + "/undo")).Form().SubmitAsync("Kumoa tuonti");
        var first = await RegisterOfAsync(municipality);
        await DieInAsync<ImportUndo>(municipality, (undo, stop) => undo.UndoNextAsync(RunOf(run), stop));
        var afterDeath = await RegisterOfAsync(municipality);
        var batches = await FinishAsync(municipality, RunOf(run));
        var done = await liaison.OpenAsync(run.Path);

        Assert.Contains("500 / 1007", Digits(undoing.ShouldBeOk().Text), StringComparison.Ordinal);
        Assert.NotNull(undoing.Document.QuerySelector("[data-progress]"));
        Assert.Equal((507, 507), (first.Count, afterDeath.Count));
        Assert.Equal(2, batches);
        Assert.Contains("Poistettu 1007 Palautettu 0 Jätetty ennalleen 0", Digits(done.ShouldBeOk().Text), StringComparison.Ordinal);
        Assert.Empty(await RegisterOfAsync(municipality));
    }

    [Fact]
    public async Task Fifty_who_go_on_with_one_undoing_at_once_take_each_back_once()
    {
        var (municipality, liaison, run) = await WrittenAsync();
        await (await liaison.OpenAsync(run.Path + "/undo")).Form().SubmitAsync("Kumoa tuonti");

        var done = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => GoOnAsync(municipality, RunOf(run)))));

        Assert.Equal(2, done.Count(one => one));
        Assert.Contains("Poistettu 1007", Digits((await liaison.OpenAsync(run.Path)).Text), StringComparison.Ordinal);
        Assert.Equal(Rows, await App.DataAsync(db => db.Set<EventRow>().CountAsync(row => row.ActingFor == municipality.Id && row.Type == "OrganisationRemoved")));
    }

    [Fact]
    public async Task An_undoing_can_be_stopped_and_gone_on_with()
    {
        var (municipality, liaison, run) = await WrittenAsync();
        var undoing = await (await liaison.OpenAsync(run.Path + "/undo")).Form().SubmitAsync("Kumoa tuonti");

        var stopped = await (await undoing.FollowAsync("Keskeytä kumoaminen")).Form().SubmitAsync("Keskeytä kumoaminen");
        var goesOn = await GoOnAsync(municipality, RunOf(run));
        var register = await RegisterOfAsync(municipality);
        var again = await stopped.FollowAsync("Jatka kumoamista");
        await again.Form().SubmitAsync("Kumoa tuonti");
        await FinishAsync(municipality, RunOf(run));

        Assert.Contains("käsitelty 500 / 1007", Digits(stopped.ShouldBeOk().Text), StringComparison.Ordinal);
        Assert.False(goesOn);
        Assert.Equal(507, register.Count);
        Assert.Contains("Poistetaan 507", again.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Poistettu 1007", Digits((await liaison.OpenAsync(run.Path)).Text), StringComparison.Ordinal);
        Assert.Empty(await RegisterOfAsync(municipality));
    }

    private async Task<(GivenOrganisation Municipality, Visitor Liaison, Page Run)> WrittenAsync()
    {
        var (municipality, liaison, writing) = await ConfirmedAsync();
        await FinishAsync(municipality, RunOf(writing));
        return (municipality, liaison, await liaison.OpenAsync(writing.Path));
    }

    /// <summary>Does the steps and is killed before the end is in the database.</summary>
    private async Task DieInAsync<T>(GivenOrganisation municipality, Func<T, CancellationToken, Task<Outcome>> steps)
        where T : notnull
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        db.Actor.BecomeSystem("test", municipality.Id);
        await Assert.ThrowsAsync<OperationCanceledException>(() => db.DecideAsync(
            async () =>
            {
                Assert.True((await steps(scope.ServiceProvider.GetRequiredService<T>(), CancellationToken.None)).IsDone);
                await db.SaveChangesAsync();
                throw new OperationCanceledException("killed");
            },
            CancellationToken.None));
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
