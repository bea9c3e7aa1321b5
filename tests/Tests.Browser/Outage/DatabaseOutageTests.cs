using System.Net;
using Kumppani.Tests.Browser.Crash;
using Kumppani.Tests.Browser.Support;
using Npgsql;

namespace Kumppani.Tests.Browser.Outage;

/// <summary>PostgreSQL goes away and comes back, and the answer to a commit is lost.</summary>
public sealed class DatabaseOutageTests
{
    [Fact]
    public async Task While_the_database_is_away_people_are_told_and_afterwards_all_goes_on()
    {
        await using var proxy = ProxyToServer();
        await using var site = await CrashSite.StartAsync(postgres: true, port: proxy.Port);
        using var liaison = new Caller();
        var form = await DraftAsync(site, liaison);

        proxy.GoAway();
        var (written, page) = (await liaison.AsksAsync(site.Address, form), await liaison.AsksAsync(site.Address, "/fi/gatherings"));
        // Whoever watches over the program is nobody to it.
        using var watch = new Caller();
        var ready = await watch.AsksAsync(site.Address, "/health/ready");
        var live = await watch.AsksAsync(site.Address, "/health/live");
        proxy.ComeBack();
        // The loops in the background look again within seconds, and the form is sent as the page says.
        var (status, location, _) = await liaison.SendsAsync(site.Address, form);
        await site.ComesToRestAsync("""SELECT count(*) FROM event_deliveries WHERE "State" = 'Pending'""");

        foreach (var answer in (Answer[])[written, page])
        {
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "30"), (answer.Status, answer.RetryAfter));
            Assert.Contains("Palvelu on hetken poissa käytöstä", answer.Text, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.Status);
        Assert.Contains("database FAILED", ready.Text, StringComparison.Ordinal);
        Assert.Equal("ok", live.Text);
        Assert.Equal((HttpStatusCode.Found, 1), (status, await CalledAsync(site)));
        Assert.Equal(HttpStatusCode.OK, (await liaison.AsksAsync(site.Address, "/health/ready")).Status);
        Assert.Equal(HttpStatusCode.OK, (await liaison.AsksAsync(site.Address, location)).Status);
    }

    [Fact]
    public async Task A_commit_whose_answer_is_lost_is_not_repeated_by_itself_and_the_form_finds_its_effect()
    {
        await using var proxy = ProxyToServer();
        await using var site = await CrashSite.StartAsync(postgres: true, port: proxy.Port);
        using var liaison = new Caller();
        var form = await DraftAsync(site, liaison);

        proxy.LoseCommitOf("Kadonnut vastaus");
        var lost = await liaison.AsksAsync(site.Address, form);
        var once = await CalledAsync(site);
        var (status, _, _) = await liaison.SendsAsync(site.Address, form);
        var twice = await CalledAsync(site);
        // The control: without its key the form would have a second effect, and this count would see it.
        await liaison.SendsAsync(site.Address, form.Without("__operation"));

        Assert.True(proxy.HasLostOne);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "30"), (lost.Status, lost.RetryAfter));
        Assert.Contains("Kadonnut vastaus", lost.Text, StringComparison.Ordinal);
        Assert.Equal((1, HttpStatusCode.Found, 1, 2), (once, status, twice, await CalledAsync(site)));
    }

    private static Proxy ProxyToServer()
    {
        var server = new NpgsqlConnectionStringBuilder(CrashSite.PostgresServer());
        return new Proxy(server.Host!, server.Port);
    }

    private static async Task<PaperForm> DraftAsync(CrashSite site, Caller liaison)
    {
        await liaison.SignsInAsync(site.Address, "liaison-seinajoki");
        await site.ComesToRestAsync("""SELECT count(*) FROM event_deliveries WHERE "State" = 'Pending'""");
        return (await liaison.TakesFormAsync(site.Address, "/fi/gatherings/new/empty"))
            .With("Form.TitleFi", "Kadonnut vastaus").With("Form.Starts.Date", $"{Person.Today.AddDays(30):d.M.yyyy}").With("Form.Starts.Time", "17.00").With("Form.Capacity", "10");
    }

    private static Task<int> CalledAsync(CrashSite site) => site.CountsAsync("""SELECT count(*) FROM forums_gatherings WHERE CAST("Title" AS TEXT) LIKE '%Kadonnut vastaus%'""");
}
