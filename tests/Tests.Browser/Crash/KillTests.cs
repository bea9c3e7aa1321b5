using System.Globalization;
using System.Net;
using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser.Crash;

/// <summary>The process is killed in the middle; what was acknowledged is there afterwards, once.</summary>
public sealed class KillTests
{
    private const int Seats = 20;
    private const int Guests = 60;

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_kill_among_registrations_loses_none_and_gives_no_seat_twice(bool postgres)
    {
        await using var site = await CrashSite.StartAsync(postgres);
        using var liaison = new Caller();
        var at = await CallsAsync(liaison, site.Address);
        var callers = Enumerable.Range(0, Guests).Select(_ => new Caller()).ToList();
        List<(Caller, PaperForm)> sheets = [];
        foreach (var caller in callers)
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
        Assert.Equal(Enumerable.Range(1, Guests), rows.Select(row => Convert.ToInt32(row[0], CultureInfo.InvariantCulture)));
        Assert.All(rows, row => Assert.Equal(Convert.ToInt32(row[0], CultureInfo.InvariantCulture) <= Seats ? "Seated" : "Waiting", row[1]));
        await site.IsSoundAsync();
        callers.ForEach(caller => caller.Dispose());
    }

    // The liaison calls a gathering of so few seats that two thirds have to wait.
    private static async Task<string> CallsAsync(Caller liaison, Uri site)
    {
        var people = await liaison.TakesFormAsync(site, "/fi/sign-in", "#demo");
        await liaison.SendsAsync(site, people.With("key", "liaison-seinajoki"));
        var draft = (await liaison.TakesFormAsync(site, "/fi/gatherings/new/empty"))
            .With("Form.TitleFi", "Kumppanuuspöytä")
            .With("Form.Starts.Date", $"{Person.Today.AddDays(30):d.M.yyyy}")
            .With("Form.Starts.Time", "17.00")
            .With("Form.Capacity", $"{Seats}");
        var (_, location, _) = await liaison.SendsAsync(site, draft);
        Assert.EndsWith("/manage", location, StringComparison.Ordinal);
        var publish = await liaison.TakesFormAsync(site, location, "form:has(input[name=step][value=Publish])");
        await liaison.SendsAsync(site, publish);
        return location["/fi".Length..^"/manage".Length];
    }

    private static async Task<IReadOnlyList<string>> EmailsAsync(CrashSite site) =>
        [.. (await site.ReadsAsync("""SELECT "Email" FROM forums_registrations WHERE "Email" LIKE '%@kill.example'""")).Select(row => (string)row[0]!)];
}
