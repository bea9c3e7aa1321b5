using System.Net;
using Kumppani.Tests.Support;
using Microsoft.Net.Http.Headers;

namespace Kumppani.Tests.Ui;

/// <summary>That every cookie of the whole run is safe is asked by <see cref="Visitor"/>, who sees them all.</summary>
public sealed class SafeCookieTests(App app) : PageTest(app)
{
    [Fact]
    public async Task Over_https_every_cookie_belongs_to_this_host_alone()
    {
        var visitor = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        await (await visitor.OpenAsync("/sv/account")).Form().SubmitAsync();
        await visitor.OpenAsync("/fi/account/sessions");

        Assert.Subset(visitor.CookieNames.ToHashSet(), new HashSet<string>(["__Host-antiforgery", "__Host-kumppani-session", "__Host-language"]));
        Assert.All(visitor.CookieNames, name => Assert.StartsWith("__Host-", name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Over_https_a_plain_cookie_that_another_host_may_have_planted_signs_nobody_in()
    {
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var planted = Visitor();
        planted.SetCookie("kumppani-session", SessionCookie.For(App, person.Id, person.OrganisationId));

        Assert.Equal("/fi/account", (await SignedInAs(person).OpenAsync("/account")).Path);
        Assert.StartsWith("/fi/sign-in", (await planted.OpenAsync("/account")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_local_http_cookies_have_plain_names_and_sign_in_all_the_same()
    {
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        using var client = App.Server.CreateClient();
        client.BaseAddress = new Uri("http://localhost/");
        client.DefaultRequestHeaders.Add(HeaderNames.Cookie, $"kumppani-session={SessionCookie.For(App, person.Id, person.OrganisationId)}");

        var answer = await client.GetAsync("/fi/account");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var set = Assert.Single(answer.Headers.GetValues(HeaderNames.SetCookie));
        Assert.StartsWith("antiforgery=", set, StringComparison.Ordinal);
        Assert.DoesNotContain("secure", set, StringComparison.OrdinalIgnoreCase);
    }
}
