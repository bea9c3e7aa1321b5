using Kumppani.Accounts.Municipal;
using Kumppani.Tests.Support;
using Kumppani.Ui.Caching;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Accounts.Municipal;

/// <summary>The whole way with a certified service: set up by the operator, linked by its holder, signed in.</summary>
public sealed class OidcProviderTests(App app, EvilProvider provider) : MunicipalTest(app, provider)
{
    private const string Secret = "a secret of the tests, long enough for all";

    [Fact]
    public async Task With_a_certified_service_a_member_links_her_account_and_signs_in_by_it()
    {
        Assert.SkipUnless(OidcProvider.IsThere, "npm ci in tests/npm brings oidc-provider.");
        var municipality = await Given.MunicipalityAsync();
        var liaison = await Given.LiaisonAsync(municipality);
        var way = App.Services.CreateScope().ServiceProvider.GetRequiredService<MunicipalWay>();
        await using var service = await OidcProvider.StartAsync(way.ReturnAddress(municipality.Id), way.AfterSignOut);
        await SetAsync(municipality, service.Issuer, Plain with { MaxAgeMinutes = 60 }, Secret);
        var (own, browser) = (SignedInAs(liaison), Visitor());

        var check = await SignedInAs(await Given.OperatorAsync()).OpenAsync($"/municipalities/{municipality.Id}/sign-in/check");
        var shown = await own.OpenAsync((await OidcProvider.SignInAsync(await BeginAsync(own, municipality.Id, "?link=true"), "liisa")).PathAndQuery);
        await shown.Form("#link").SubmitAsync(Kumppani.Accounts.Texts.MunicipalLink);
        var back = await OidcProvider.SignInAsync(await BeginAsync(browser, municipality.Id, "?returnPath=/members"), "liisa");
        var arrived = await browser.OpenAsync(back.PathAndQuery);
        var stranger = Visitor();
        var unknown = await stranger.OpenAsync((await OidcProvider.SignInAsync(await BeginAsync(stranger, municipality.Id), "matti")).PathAndQuery);

        Assert.Contains(string.Format(Kumppani.Accounts.Texts.ProviderFine, 1), check.Text, StringComparison.Ordinal);
        Assert.Contains("Virkailija liisa", shown.Text, StringComparison.Ordinal);
        Assert.Equal("/fi/members", arrived.ShouldBeOk().Path);
        Assert.Contains(liaison.DisplayName, arrived.Document.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Kumppani.Accounts.Texts.MunicipalUnknownTitle, unknown.Heading);
        await ShouldBeNobodyAsync(stranger);
    }

    [Fact]
    public async Task A_return_from_a_certified_service_is_good_once()
    {
        Assert.SkipUnless(OidcProvider.IsThere, "npm ci in tests/npm brings oidc-provider.");
        var municipality = await Given.MunicipalityAsync();
        var way = App.Services.CreateScope().ServiceProvider.GetRequiredService<MunicipalWay>();
        await using var service = await OidcProvider.StartAsync(way.ReturnAddress(municipality.Id), way.AfterSignOut);
        await SetAsync(municipality, service.Issuer, Plain, Secret);
        var (first, second) = (Visitor(), Visitor());
        var back = await OidcProvider.SignInAsync(await BeginAsync(first, municipality.Id), "liisa");
        var cookie = first.Cookie(SafeCookies.NameOf(MunicipalTickets.BegunCookie, isHttps: true));
        await first.OpenAsync(back.PathAndQuery);
        second.SetCookie(SafeCookies.NameOf(MunicipalTickets.BegunCookie, isHttps: true), cookie);

        var again = await second.OpenAsync(back.PathAndQuery);

        await ShouldRefuseAsync(again, second, Kumppani.Accounts.Texts.MunicipalUsed);
    }
}
