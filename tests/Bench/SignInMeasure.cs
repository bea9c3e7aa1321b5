using System.Diagnostics;
using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Identity;
using IODirectory = System.IO.Directory;

namespace Kumppani.Bench;

/// <summary>
/// Sixteen people sign in by password at once, again and again: from the form sent to the answer with the session. Beside it, in turns, a bare endpoint that
/// does nothing but prove a password, asked by as many: what is left is the sign-in's own.
/// </summary>
internal static class SignInMeasure
{
    public const string Name = "Sign-in by password";

    private const int AtOnce = 16;
    private const double MillisecondsToHold = 150;
    private const string Password = "kuusi-hevosta-vetaa-rekea";

    // Ten tries at once of one account are let through: the sixteen are shared between them.
    private static readonly string[] People = ["main-user-seinajoki", "editor-seinajoki"];

    /// <summary>The bare endpoint.</summary>
    public static void RunBare(string address)
    {
        var hasher = new PasswordHasher<object>();
        var hash = hasher.HashPassword(Password, Password);
        BareEndpoint.Run(address, 0, () => Task.FromResult(hasher.VerifyHashedPassword(Password, hash, Password)));
    }

    public static async Task RunAsync(Options options)
    {
        var data = IODirectory.CreateTempSubdirectory("kumppani-sign-in-");
        try
        {
            using var server = await Server.StartAsync((options with { Data = data.FullName }).Start, "/health");
            using var bare = await Server.StartAsync(address => [typeof(SignInMeasure).Assembly.Location, "hash", address.ToString()], "/");
            List<string> addresses = [];
            foreach (var person in People) addresses.Add(await WithPasswordAsync(server.Address, person));

            using (var client = new HttpClient { BaseAddress = server.Address }) await Quiet.AwaitAsync(client);
            await AtOnceAsync(2, worker => SignInAsync(server.Address, addresses[worker % addresses.Count]));
            List<double> signIns = [], hashes = [];
            for (var time = 0; time < 3; time++)
            {
                hashes.AddRange(await AtOnceAsync(4, _ => HashAsync(bare.Address)));
                signIns.AddRange(await AtOnceAsync(4, worker => SignInAsync(server.Address, addresses[worker % addresses.Count])));
            }

            Print(signIns, hashes);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static void Print(List<double> signIns, List<double> hashes)
    {
        var (signIn, hash) = (Middle(signIns), Middle(hashes));
        Console.WriteLine($"\n| sign-in by password, {AtOnce} at once | median | slowest of twenty | the hash alone, median | besides the hash | to hold |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        Console.WriteLine($"| {signIns.Count} sign-ins | {signIn:0} ms | {signIns.Order().ElementAt(signIns.Count * 19 / 20):0} ms | {hash:0} ms "
            + $"| {signIn - hash:0} ms{(signIn - hash <= MillisecondsToHold ? "" : " ✗")} | {MillisecondsToHold:0} ms |");
    }

    private static double Middle(List<double> times) => times.Order().ElementAt(times.Count / 2);

    /// <summary>Milliseconds of each, as many at once as are signed in, each <paramref name="times"/> times.</summary>
    private static async Task<IEnumerable<double>> AtOnceAsync(int times, Func<int, Task<double>> ask)
    {
        var workers = Enumerable.Range(0, AtOnce).Select(async worker =>
        {
            List<double> taken = [];
            for (var time = 0; time < times; time++) taken.Add(await ask(worker));
            return taken;
        });
        return (await Task.WhenAll(workers)).SelectMany(taken => taken);
    }

    private static async Task<double> SignInAsync(Uri server, string address)
    {
        using var client = Client(server);
        var form = await FormAsync(client, "/fi/sign-in/password");
        form.Fill("Form.Address", address);
        form.Fill("Form.Password", Password);
        var clock = Stopwatch.StartNew();
        using var answer = await form.SendAsync();
        var taken = clock.Elapsed.TotalMilliseconds;
        if (answer.StatusCode is not HttpStatusCode.Found) throw new InvalidOperationException($"The sign-in was answered by {(int)answer.StatusCode}.");
        return taken;
    }

    private static async Task<double> HashAsync(Uri bare)
    {
        using var client = Client(bare);
        await client.GetAsync(new Uri("/", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        var clock = Stopwatch.StartNew();
        using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));
        return clock.Elapsed.TotalMilliseconds;
    }

    /// <summary>Gives a person of the demo a password; returns her address.</summary>
    private static async Task<string> WithPasswordAsync(Uri server, string person)
    {
        using var client = Client(server);
        (await (await FormAsync(client, "/fi/sign-in", "#demo")).SendAsync(("key", person))).Dispose();
        var form = await FormAsync(client, "/fi/account/password");
        form.Fill("Form.New", Password);
        using var answer = await form.SendAsync();
        var account = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(new Uri("/fi/account", UriKind.Relative)));
        return account.QuerySelectorAll("main dd").Select(value => value.TextContent.Trim()).First(text => text.Contains('@', StringComparison.Ordinal)).Split()[0];
    }

    private static async Task<WebForm> FormAsync(HttpClient client, string path, string selector = "main form[method=post]") =>
        await WebForm.OfAsync(client, await client.GetAsync(new Uri(path, UriKind.Relative)), selector);

    private static HttpClient Client(Uri address) =>
        new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = address };
}
