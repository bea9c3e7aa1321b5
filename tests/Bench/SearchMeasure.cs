using System.Diagnostics;

namespace Kumppani.Bench;

/// <summary>
/// People search all associations: words that nearly all of them hold, words of some, of few and of none, one word and two, in the whole country and in a
/// municipality, in the list and over everything. Each answer is made anew and timed; beside it, in turns, a bare endpoint of as many bytes.
/// </summary>
internal static class SearchMeasure
{
    public const string Name = "Search, times of answers";

    public const string FacetsName = "Search with facets, times of answers";

    // How many ask at once, which part of the answers is looked at, and what it is to hold in milliseconds.
    private static readonly (int AtOnce, double Part, double Hold)[] Loads = [(4, 0.95, 50), (16, 0.99, 150)];

    private static readonly string[] Pages =
    [
        "/fi/suomi/associations?q=ry", "/fi/suomi/associations?q=kyl%C3%A4", "/fi/suomi/associations?q=helsinki", "/fi/suomi/associations?q=avustus",
        "/fi/suomi/associations?q=melontakurssi", "/fi/suomi/associations?q=lasten+kerho", "/fi/suomi/associations?q=kerho&category=Seniors",
        "/fi/seinajoki/associations?q=kerho", "/fi/helsinki/associations?q=ry", "/fi/search?q=ry", "/fi/search?q=kyl%C3%A4", "/fi/search?q=yl%C3%B6j%C3%A4rvi",
        "/fi/search?q=nuorille", "/fi/search?q=el%C3%A4kel%C3%A4isten+retki", "/fi/search?q=helsinki+kuoro", "/fi/search?q=jumpap",
    ];

    // The whole register and its parts, by one facet and by several, common and rare, with words and without, and pages further on.
    private static readonly string[] FacetPages =
    [
        "/fi/suomi/associations", "/fi/suomi/associations?theme=Culture", "/fi/suomi/associations?theme=Sport&theme=Environment&group=Seniors", "/fi/suomi/associations?stepfree=true",
        "/fi/suomi/associations?theme=SpiritAndIdeals&language=so&stepfree=true", "/fi/suomi/associations?category=Seniors&role=Reaching&in=helsinki&in=espoo",
        "/fi/suomi/associations?q=kerho&theme=Culture", "/fi/suomi/associations?q=melontakurssi&group=YoungPeople", "/fi/suomi/associations?q=lasten+kerho&language=sv",
        "/fi/suomi/associations?q=kyl%C3%A4&theme=VillagesAndHousing&stepfree=true", "/fi/uusimaa/associations?theme=Culture&language=en", "/fi/uusimaa/associations?q=kuoro&group=Seniors",
        "/fi/helsinki/associations?theme=HealthAndSafety&role=Guidance&language=ru", "/fi/seinajoki/associations?stepfree=true&category=Hobbies", "/fi/seinajoki/associations?q=kerho&theme=Culture",
        "/fi/suomi/associations?theme=Environment&after=m-00000000000000000000000000000000",
    ];

    public static Task RunAsync(Uri product, TimeSpan length) => RunAsync(Name, Pages, product, length);

    public static Task RunFacetsAsync(Uri product, TimeSpan length) => RunAsync(FacetsName, FacetPages, product, length);

    private static async Task RunAsync(string name, string[] pages, Uri product, TimeSpan length)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 32 });
        var bytes = 0;
        foreach (var page in pages) bytes += (await client.GetByteArrayAsync(new Uri(product, page))).Length / pages.Length;
        using var bare = await Server.StartAsync(address => [typeof(SearchMeasure).Assembly.Location, "bare", address.ToString(), $"{bytes}"], "/");

        Console.WriteLine($"\n| {name} | at once | median | looked at | to hold | bare | answers/s | bare/s | ratio | slowest page |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---|");
        await AskAsync(client, product, pages, 4, TimeSpan.FromSeconds(3));
        foreach (var (atOnce, part, hold) in Loads)
        {
            var (ours, theirs) = (new List<Answer>(), new List<Answer>());
            for (var time = 0; time < 3; time++)
            {
                theirs.AddRange(await AskAsync(client, bare.Address, ["/"], atOnce, length / 6));
                ours.AddRange(await AskAsync(client, product, pages, atOnce, length / 3));
            }

            var (rate, bareRate) = (ours.Count / length.TotalSeconds, theirs.Count * 2 / length.TotalSeconds);
            var slowest = ours.GroupBy(answer => answer.Page, StringComparer.Ordinal).OrderByDescending(group => At(group, 0.5)).First();
            var looked = At(ours, part);
            Console.WriteLine($"| p{part * 100:0} | {atOnce} | {At(ours, 0.5):0.0} ms | {looked:0.0} ms{(looked <= hold ? "" : " ✗")} | {hold:0} ms | {At(theirs, part):0.0} ms "
                + $"| {rate:0} | {bareRate:0} | {rate / bareRate:0.000} | {slowest.Key}: {At(slowest, 0.5):0.0} ms |");
        }
    }

    private static async Task<IReadOnlyList<Answer>> AskAsync(HttpClient client, Uri server, IReadOnlyList<string> pages, int atOnce, TimeSpan length)
    {
        var clock = Stopwatch.StartNew();
        var number = TimeProvider.System.GetTimestamp();
        var answers = await Task.WhenAll(Enumerable.Range(0, atOnce).Select(async worker =>
        {
            List<Answer> own = [];
            for (var turn = worker; clock.Elapsed < length; turn += 1)
            {
                var page = pages[turn % pages.Count];
                var begun = Stopwatch.GetTimestamp();
                await client.GetByteArrayAsync(new Uri(server, $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}n={Interlocked.Increment(ref number)}"));
                own.Add(new(page, Stopwatch.GetElapsedTime(begun).TotalMilliseconds));
            }

            return own;
        }));
        return [.. answers.SelectMany(own => own)];
    }

    private static double At(IEnumerable<Answer> answers, double part)
    {
        var times = answers.Select(answer => answer.Milliseconds).Order().ToList();
        return times[Math.Min(times.Count - 1, (int)(times.Count * part))];
    }

    private sealed record Answer(string Page, double Milliseconds);
}
