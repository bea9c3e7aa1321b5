using System.Net;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Sessions;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Accounts;

public sealed class OpenSessionTests(App app) : PageTest(app)
{
    [Fact]
    public async Task Sessions_are_listed_and_ended_one_by_one()
    {
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var (here, there) = (SignedInAs(person), SignedInAs(person));
        var list = await here.OpenAsync("/account/sessions");

        var ended = await list.Form("#sessions").SubmitAsync("Kirjaa ulos: Firefox, Linux");

        Assert.Equal(2, list.Document.QuerySelectorAll("#sessions tbody tr").Length);
        Assert.Contains(Kumppani.Accounts.Texts.SessionThis, list.Text, StringComparison.Ordinal);
        Assert.Contains(Kumppani.Accounts.Texts.EventSessionsEnded, ended.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Equal("/fi/account", (await here.OpenAsync("/account")).Path);
        Assert.StartsWith("/fi/sign-in", (await there.OpenAsync("/account")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_others_are_ended_with_one_press()
    {
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var here = SignedInAs(person);
        Visitor[] others = [SignedInAs(person), SignedInAs(person)];

        await (await here.OpenAsync("/account/sessions")).Form("#others").SubmitAsync();

        (await here.OpenAsync("/account")).ShouldBeOk();
        foreach (var other in others) Assert.StartsWith("/fi/sign-in", (await other.OpenAsync("/account")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anothers_session_is_not_found()
    {
        var (mine, other) = (await Given.LiaisonAsync(await Given.MunicipalityAsync()), await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        var (browser, theirs) = (SignedInAs(mine), SignedInAs(other));
        SignedInAs(mine);
        var page = await browser.OpenAsync("/account/sessions");
        var foreign = await App.DataAsync(db => db.Set<Session>().Where(session => session.PersonId == other.Id).Select(session => session.Id).SingleAsync());
        page.Document.QuerySelector("button[name=sessionId]")!.SetAttribute("value", foreign.ToString());

        var answer = await page.Form("#sessions").SubmitAsync("Kirjaa ulos: Firefox, Linux");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        (await theirs.OpenAsync("/account")).ShouldBeOk();
    }

    [Fact]
    public async Task A_copied_cookie_is_worth_nothing_after_signing_out()
    {
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var cookie = SessionCookie.For(App, person.Id, person.OrganisationId);
        var (owner, thief) = (Visitor(), Visitor());
        foreach (var visitor in (Visitor[])[owner, thief]) visitor.SetCookie(SessionCookie.Name, cookie);
        var page = await owner.OpenAsync("/account");

        await page.Form("header form").SubmitAsync();

        Assert.StartsWith("/fi/sign-in", (await thief.OpenAsync("/account")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_a_page_writes_nothing_and_its_time_is_written_down_later()
    {
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var browser = SignedInAs(person);
        var before = await UsedAsync(person);

        var statements = await QueryCount.OfAsync(() => browser.OpenAsync("/account"));
        var between = await UsedAsync(person);
        await App.Services.GetRequiredService<SessionTimes>().WriteAsync(CancellationToken.None);

        Assert.DoesNotContain(statements, statement => statement.Contains("UPDATE", StringComparison.Ordinal));
        Assert.Equal(before, between);
        Assert.True(await UsedAsync(person) > before);
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Windows")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0", "Edge, Windows")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1", "Safari, iPhone")]
    [InlineData("Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36", "Samsung Internet, Android")]
    [InlineData("<script>alert(1)</script>", "")]
    [InlineData(null, "")]
    public void A_device_is_named_as_people_know_it(string? userAgent, string name) => Assert.Equal(name, DeviceWords.Of(userAgent));

    private Task<DateTime> UsedAsync(GivenPerson person) => App.DataAsync(db => db.Set<Session>().Where(session => session.PersonId == person.Id).Select(session => session.LastUsedAt).SingleAsync());
}
