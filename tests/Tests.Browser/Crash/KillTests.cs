using System.Globalization;
using System.Net;

namespace Kumppani.Tests.Browser.Crash;

/// <summary>The process is killed in the middle; what was acknowledged is there afterwards, once.</summary>
public sealed class KillTests
{
    private const int Seats = 20;
    private const int Guests = 60;
    private const int Voters = 30;

    [Theory, InlineData(false), InlineData(true)]
    public async Task What_was_acknowledged_before_a_kill_is_there_once_after_it(bool postgres)
    {
        await using var site = await CrashSite.StartAsync(postgres);
        using var liaison = new Caller();
        var at = await liaison.CallsGatheringAsync(site.Address, Seats);

        await RegisterAsync(site, at);
        await VoteAsync(site, liaison, at);

        await site.IsSoundAsync();
    }

    // So few seats that two thirds have to wait: everyone acknowledged is there once, the seats go by order of arrival, no number is missing or given twice.
    private static async Task RegisterAsync(CrashSite site, string at)
    {
        using var callers = new Callers(Guests);
        List<(Caller, PaperForm)> sheets = [];
        foreach (var caller in callers.All)
        {
            var form = await caller.TakesFormAsync(site.Address, $"/fi{at}/register");
            sheets.Add((caller, form.With("Form.Name", $"Vieras {sheets.Count}").With("Form.Email", $"{sheets.Count}@kill.example")));
        }

        var barrage = new Barrage(site, sheets);
        await barrage.SendsUntilKilledAsync(acknowledgements: Guests / 3);
        await site.StartAgainAsync();
        var survived = await EmailsAsync(site);
        await barrage.SendsTheRestAgainAsync(status => status is HttpStatusCode.Found);

        Assert.Equal(survived.Distinct(), survived);
        Assert.All(barrage.Acknowledged.Keys, index => Assert.Contains($"{index}@kill.example", survived));
        var rows = await site.ReadsAsync("""SELECT "Number", "Seat" FROM forums_registrations WHERE "Email" LIKE '%@kill.example' ORDER BY "Number" """);
        Assert.Equal(Enumerable.Range(1, Guests), rows.Select(row => Number(row[0])));
        Assert.All(rows, row => Assert.Equal(Number(row[0]) <= Seats ? "Seated" : "Waiting", row[1]));
    }

    // Every ballot is counted once. A ballot whose answer was lost is sent again: it is taken, or its code is spent.
    private static async Task VoteAsync(CrashSite site, Caller liaison, string at)
    {
        var made = await liaison.SendsAsync(site.Address, await liaison.TakesFormAsync(site.Address, $"/fi{at}/ballots", "form#new"));
        var ballot = made.Location[..^"/edit".Length];
        await liaison.SendsAsync(site.Address, await liaison.TakesFormAsync(site.Address, ballot, "form#open"));
        var cards = (await liaison.TakesFormAsync(site.Address, $"/fi{at}/ballots/cards")).With("Form.Number", $"{Voters}");
        var codes = (await liaison.SendsAsync(site.Address, cards)).Page.QuerySelectorAll(".code--large").Select(code => code.TextContent.Trim()).ToList();
        Assert.Equal(Voters, codes.Count);

        using var callers = new Callers(Voters);
        List<(Caller, PaperForm)> sheets = [];
        var expected = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (caller, code) in callers.All.Zip(codes))
        {
            var door = await caller.TakesFormAsync(site.Address, "/fi/vote");
            var page = (await caller.SendsAsync(site.Address, door.With("Form.Code", code))).Page;
            var options = page.QuerySelectorAll("[name='Form.Choices']").Select(box => box.GetAttribute("value")!).ToList();
            string[] chosen = [.. Enumerable.Range(sheets.Count, 3).Select(place => options[place % options.Count])];
            foreach (var option in chosen) expected[option] = expected.GetValueOrDefault(option) + 1;
            sheets.Add((caller, PaperForm.Of(page, "/fi/vote", "form[data-choices]").With("Form.Choices", chosen)));
        }

        var barrage = new Barrage(site, sheets);
        await barrage.SendsUntilKilledAsync(acknowledgements: Voters / 3);
        await site.StartAgainAsync();
        var survived = await CastAsync(site, ballot);
        await barrage.SendsTheRestAgainAsync(status => status is HttpStatusCode.Found or HttpStatusCode.BadRequest);

        Assert.InRange(survived, barrage.Acknowledged.Count, Voters);
        Assert.Equal(Voters, await CastAsync(site, ballot));
        var votes = await site.ReadsAsync($"""SELECT CAST("Id" AS TEXT), "Votes" FROM forums_ballot_options WHERE lower(CAST("BallotId" AS TEXT)) = '{ballot.Split('/')[^1]}'""");
        Assert.All(votes, row => Assert.Equal(expected.GetValueOrDefault((string)row[0]!), Number(row[1])));
    }

    private static async Task<IReadOnlyList<string>> EmailsAsync(CrashSite site) =>
        [.. (await site.ReadsAsync("""SELECT "Email" FROM forums_registrations WHERE "Email" LIKE '%@kill.example'""")).Select(row => (string)row[0]!)];

    private static async Task<int> CastAsync(CrashSite site, string ballot) =>
        Number((await site.ReadsAsync($"""SELECT "Cast" FROM forums_ballots WHERE lower(CAST("Id" AS TEXT)) = '{ballot.Split('/')[^1]}'"""))[0][0]);

    private static int Number(object? value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);
}
