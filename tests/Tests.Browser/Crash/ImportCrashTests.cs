using System.Net;
using System.Text;
using Kumppani.Kernel.Drills;

namespace Kumppani.Tests.Browser.Crash;

/// <summary>A file of three batches comes onto the register and is taken back; the process dies at each step.</summary>
public sealed class ImportCrashTests
{
    private const int Rows = 1100;
    private const int Batch = 500;

    internal static IReadOnlyList<CrashPoint> Walked { get; } =
    [
        CrashPoint.ImportBatchChosen, CrashPoint.ImportBatchWritten, CrashPoint.ImportBetweenBatches, CrashPoint.ImportFinishing, CrashPoint.ImportHalfUndone,
        CrashPoint.FormSaved, CrashPoint.FormCommitted,
    ];

    [Theory, InlineData(false), InlineData(true)]
    public async Task Wherever_the_process_dies_every_row_is_on_the_register_once_and_is_taken_back_once(bool postgres)
    {
        await using var site = await CrashSite.StartAsync(postgres);
        using var liaison = new Caller();
        await liaison.SignsInAsync(site.Address, "liaison-seinajoki");
        var preview = await UploadsAsync(liaison, site);
        var run = preview[..^"/preview".Length];

        // In the confirmation itself: nothing is acknowledged, and nothing is there.
        var confirm = (await liaison.TakesFormAsync(site.Address, preview)).With("Form.Act", "confirm");
        foreach (var point in (CrashPoint[])[CrashPoint.ImportBatchChosen, CrashPoint.ImportBatchWritten, CrashPoint.FormSaved])
        {
            await site.StartAgainAsync(dyingAt: point);
            Assert.Null(await liaison.TriesAsync(site.Address, confirm));
            await site.HasDiedAsync(point);
            Assert.Equal(0, await RegisteredAsync(site));
        }

        // Confirmed, and the answer lost: the first batch is there. The others are written by whoever starts next.
        await site.StartAgainAsync(dyingAt: CrashPoint.FormCommitted);
        Assert.Null(await liaison.TriesAsync(site.Address, confirm));
        await site.HasDiedAsync(CrashPoint.FormCommitted);
        Assert.Equal(Batch, await RegisteredAsync(site));
        foreach (var (point, rows) in ((CrashPoint, int)[])[(CrashPoint.ImportBatchChosen, Batch), (CrashPoint.ImportBatchWritten, Batch), (CrashPoint.ImportBetweenBatches, 2 * Batch), (CrashPoint.ImportFinishing, 2 * Batch)])
        {
            await site.StartsToDieAsync(point);
            Assert.Equal(rows, await RegisteredAsync(site));
        }

        await site.StartAgainAsync();
        Assert.Equal(HttpStatusCode.Found, await liaison.TriesAsync(site.Address, confirm));
        await site.ComesToRestAsync("""SELECT count(*) FROM directory_import_batches""");
        Assert.Equal((Rows, Rows), (await RegisteredAsync(site), await site.CountsAsync("""SELECT count(DISTINCT "Name") FROM directory_organisations WHERE "Name" LIKE 'Kaatuma %'""")));
        Assert.Equal(Rows, await site.CountsAsync($"""SELECT "Added" FROM directory_import_runs WHERE {IdIs(run)}"""));
        Assert.Equal(1, await site.CountsAsync("""SELECT count(*) FROM events WHERE "Type" = 'ImportConfirmed'"""));

        await IsTakenBackAsync(site, liaison, run);
        await site.IsSoundAsync();
    }

    private static async Task IsTakenBackAsync(CrashSite site, Caller liaison, string run)
    {
        var undo = await liaison.TakesFormAsync(site.Address, $"{run}/undo");
        foreach (var (point, left) in ((CrashPoint, int)[])[(CrashPoint.ImportHalfUndone, Rows), (CrashPoint.FormSaved, Rows), (CrashPoint.FormCommitted, Rows - Batch)])
        {
            await site.StartAgainAsync(dyingAt: point);
            Assert.Null(await liaison.TriesAsync(site.Address, undo));
            await site.HasDiedAsync(point);
            Assert.Equal(left, await RegisteredAsync(site));
        }

        await site.StartsToDieAsync(CrashPoint.ImportHalfUndone);
        Assert.Equal(Rows - Batch, await RegisteredAsync(site));
        await site.StartsToDieAsync(CrashPoint.ImportBetweenBatches);
        Assert.Equal(Rows - (2 * Batch), await RegisteredAsync(site));

        await site.StartAgainAsync();
        Assert.Equal(HttpStatusCode.Found, await liaison.TriesAsync(site.Address, undo));
        await site.ComesToRestAsync($"""SELECT count(*) FROM directory_import_runs WHERE "State" = 'Undoing' AND {IdIs(run)}""");
        Assert.Equal((0, Rows), (await RegisteredAsync(site), await site.CountsAsync($"""SELECT "Removed" FROM directory_import_runs WHERE {IdIs(run)}""")));
        Assert.Equal(1, await site.CountsAsync("""SELECT count(*) FROM events WHERE "Type" = 'ImportUndone'"""));
    }

    // The address of the preview.
    private static async Task<string> UploadsAsync(Caller liaison, CrashSite site)
    {
        var text = new StringBuilder("Yhdistyksen nimi;Kotikunta\r\n");
        for (var row = 1; row <= Rows; row++) text.Append(null, $"Kaatuma {row} ry;Seinäjoki\r\n");
        var file = new PaperFile("Form.File", "kaatumat.csv", Encoding.UTF8.GetBytes(text.ToString()));
        var (_, columns) = await liaison.SendsAsync(site.Address, await liaison.TakesFormAsync(site.Address, "/fi/associations/import"), file);
        var (_, preview, _) = await liaison.SendsAsync(site.Address, await liaison.TakesFormAsync(site.Address, columns));
        Assert.EndsWith("/preview", preview, StringComparison.Ordinal);
        return preview;
    }

    private static Task<int> RegisteredAsync(CrashSite site) => site.CountsAsync("""SELECT count(*) FROM directory_organisations WHERE "Name" LIKE 'Kaatuma %'""");

    private static string IdIs(string run) => $"""lower(CAST("Id" AS TEXT)) = '{run.Split('/')[^1]}'""";
}
