using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using IODirectory = System.IO.Directory;

namespace Kumppani.Bench;

/// <summary>
/// A liaison imports a file of the greatest size through the pages, from the first byte sent to the last row written, on a register of the demo's size; the
/// process is fresh for each kind of file, so that its greatest memory is the import's.
/// </summary>
internal static partial class ImportMeasure
{
    public const string Name = "Import of 20,000 rows";

    private const double SecondsToHold = 30;
    private const long MegabytesToHold = 400;

    public static async Task RunAsync(Options options)
    {
        Console.WriteLine("\n| import of 20,000 rows | bytes | upload, columns | preview | confirmed | written | to hold | undone | most memory until confirmed | in all | to hold |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (ending, liaison) in ((string, string)[])[("xlsx", "liaison-seinajoki"), ("csv", "liaison-ylojarvi")])
        {
            var data = IODirectory.CreateTempSubdirectory("kumppani-import-");
            try
            {
                using var server = await Server.StartAsync((options with { Data = data.FullName }).Start, "/health");
                await MeasureAsync(server, liaison, ending);
            }
            finally
            {
                data.Delete(recursive: true);
            }
        }
    }

    private static async Task MeasureAsync(Server server, string liaison, string ending)
    {
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(10) };
        var signIn = await WebForm.OfAsync(client, await client.GetAsync(new Uri("/fi/sign-in", UriKind.Relative)), "#demo");
        (await signIn.SendAsync(("key", liaison))).EnsureSuccessStatusCode();
        var upload = await WebForm.OfAsync(client, await client.GetAsync(new Uri("/fi/associations/import", UriKind.Relative)));
        var file = await ImportRows.FileAsync(ending);

        var clock = Stopwatch.StartNew();
        var columns = await upload.SendAsync(file: ("Form.File", $"rekisteri.{ending}", file));
        var columnsForm = await WebForm.OfAsync(client, columns);
        var uploaded = clock.Elapsed;
        var preview = await columnsForm.SendAsync();
        var previewForm = await WebForm.OfAsync(client, preview);
        var previewed = clock.Elapsed;
        var run = await previewForm.SendAsync(("Form.Act", "confirm"));
        run.EnsureSuccessStatusCode();
        var (confirmed, early) = (clock.Elapsed, server.Memory()?.Most);
        var address = run.RequestMessage!.RequestUri!;
        await DoneAsync(client, address, ImportRows.Count);
        var written = clock.Elapsed;

        var undo = await WebForm.OfAsync(client, await client.GetAsync(new Uri(address.AbsolutePath + "/undo", UriKind.Relative)));
        clock.Restart();
        (await undo.SendAsync()).EnsureSuccessStatusCode();
        await DoneAsync(client, address, ImportRows.Count);
        var undone = clock.Elapsed;

        var memory = server.Memory()?.Most;
        Console.WriteLine($"| {ending.ToUpperInvariant()} | {file.Length} | {uploaded.TotalSeconds:0.0} s | {(previewed - uploaded).TotalSeconds:0.0} s | {(confirmed - previewed).TotalSeconds:0.0} s "
            + $"| {written.TotalSeconds:0.0} s{(written.TotalSeconds <= SecondsToHold ? "" : " ✗")} | {SecondsToHold:0} s | {undone.TotalSeconds:0.0} s | {early} MB | {memory} MB{(memory <= MegabytesToHold ? "" : " ✗")} | {MegabytesToHold} MB |");
    }

    /// <summary>Looks until the work is done and all rows are accounted for.</summary>
    private static async Task DoneAsync(HttpClient client, Uri address, int rows)
    {
        while (true)
        {
            var html = WebUtility.HtmlDecode(await client.GetStringAsync(address));
            if (!html.Contains("data-progress", StringComparison.Ordinal))
            {
                var told = Figures().Matches(html).Select(figure => int.Parse(string.Concat(figure.Groups["digits"].Value.Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture)).ToList();
                if (!told.Contains(rows)) throw new InvalidOperationException($"Not all rows are done: {string.Join(", ", told)}.");
                return;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(250));
        }
    }

    [GeneratedRegex(@"stat__value[^>]*>\s*(?<digits>[0-9\s\u00a0\u202f]+)\s*<", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Figures();
}
