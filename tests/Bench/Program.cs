using System.Globalization;
using System.Runtime.InteropServices;
using Kumppani.Bench;

// This program is called in four parts: as the bare endpoint, as one that reads what the list page reads, as one that proves a password, and as the one who
// measures.
switch (args)
{
    case ["bare", var bareAddress, var bareBytes]:
        BareEndpoint.Run(bareAddress, int.Parse(bareBytes, CultureInfo.InvariantCulture));
        return;
    case ["queries", var address, var length, var folder, .. var connection]:
        OwnQueries.Run(address, int.Parse(length, CultureInfo.InvariantCulture), folder, connection.FirstOrDefault());
        return;
    case ["hash", var hashAddress]:
        SignInMeasure.RunBare(hashAddress);
        return;
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
var options = Options.Read(args);
var measured = TimeSpan.FromSeconds(options.Seconds);
var scenarios = Scenario.All.Where(scenario => IsWanted(scenario.Name));

var starts = new List<double>();
for (var time = 0; time < 3; time++)
{
    using var started = await Server.StartAsync(options.Start, "/fi/");
    starts.Add(started.UntilFirstAnswer.TotalSeconds);
}

if (IsWanted(MailLoad.Name)) await MailLoad.MeasureAsync(options);

using var kumppani = await Server.StartAsync(options.Start, "/health");
using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = kumppani.Address };
await Quiet.AwaitAsync(client);

Console.WriteLine($"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, "
    + $"{RuntimeInformation.FrameworkDescription}, {(options.Database is null ? "SQLite" : "PostgreSQL")}, driver {Load.Driver}\n");
Console.WriteLine("| page | bytes | bare/s | page/s | ratio | to hold |");
Console.WriteLine("|---|---:|---:|---:|---:|---:|");
foreach (var scenario in scenarios) await MeasureAsync(scenario);
if (IsWanted(SearchMeasure.Name)) await SearchMeasure.RunAsync(kumppani.Address, measured * 3);
if (IsWanted(OpenDataMeasure.Name)) await OpenDataMeasure.RunAsync(kumppani, measured * 3);
if (IsWanted(SearchMeasure.FacetsName)) await SearchMeasure.RunFacetsAsync(kumppani.Address, measured * 3);
if (IsWanted(SignInMeasure.Name)) await SignInMeasure.RunAsync(options);
if (IsWanted(ImportMeasure.Name)) await ImportMeasure.RunAsync(options);
if (Load.Driver != "wrk") Console.WriteLine("\nMeasured without wrk: the ratios are lower than those to hold, which were measured with it.");

Console.WriteLine($"\nStart to first answer: {starts.Order().ElementAt(1):0.0} s (median of 3; to hold 3.0 s)");
if (kumppani.Memory() is { } memory) Console.WriteLine($"Resident after the load: {memory.Now} MB, at the most {memory.Most} MB (to hold 350 MB)");

bool IsWanted(string name) => options.Only.Count == 0 || options.Only.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

async Task MeasureAsync(Scenario scenario)
{
    using var answer = await client.GetAsync(new Uri(scenario.Path, UriKind.Relative));
    if (!answer.IsSuccessStatusCode)
    {
        Console.WriteLine($"| {scenario.Name} | | | | {(int)answer.StatusCode} | |");
        return;
    }

    var bytes = (await answer.Content.ReadAsByteArrayAsync()).Length;
    var page = new Uri(kumppani.Address, scenario.Path);
    var size = bytes.ToString(CultureInfo.InvariantCulture);
    var self = typeof(Scenario).Assembly.Location;
    using var bare = await Server.StartAsync(
        address => scenario.ToOwnQueries
            ? [self, "queries", address.ToString(), size, options.Data, .. options.Database is { } connection ? [connection] : Array.Empty<string>()]
            : [self, "bare", address.ToString(), size],
        "/");

    await Load.RateAsync(page, TimeSpan.FromSeconds(3), scenario.Fresh);
    await Load.RateAsync(bare.Address, TimeSpan.FromSeconds(scenario.ToOwnQueries ? 3 : 1));
    // Turn and turn about, so that a busy neighbour meets both.
    var (bareRates, pageRates) = (new List<double>(), new List<double>());
    for (var time = 0; time < 3; time++)
    {
        bareRates.Add(await Load.RateAsync(bare.Address, measured / 3));
        pageRates.Add(await Load.RateAsync(page, measured / 3, scenario.Fresh));
    }

    var ratio = pageRates.Sum() / bareRates.Sum();
    var held = options.Database is null ? scenario.Sqlite : scenario.Postgres;
    Console.WriteLine($"| {scenario.Name} | {bytes} | {bareRates.Average():0} | {pageRates.Average():0} | {ratio:0.000} | {held:0.00}{(ratio >= held ? "" : " ✗")} |");
}
