using System.Net;
using Kumppani.Accounts.Domain;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Accounts.Municipal;

/// <summary>The operator's page of a municipality's sign-in.</summary>
public sealed class MunicipalSettingsTests(App app, EvilProvider provider) : MunicipalTest(app, provider)
{
    [Fact]
    public async Task An_operator_sets_it_up_checks_it_and_its_people_sign_in()
    {
        var service = NewService();
        var municipality = await Given.MunicipalityAsync();
        var liaison = await Given.LiaisonAsync(municipality);
        await LinkAsync(liaison, service, municipality.Id);
        var browser = SignedInAs(await Given.OperatorAsync());
        var page = await browser.OpenAsync($"/municipalities/{municipality.Id}/sign-in");

        var saved = await Filled(page, service.Issuer).Fill("Salaisuus", EvilService.Secret).Tick(Kumppani.Accounts.Texts.MunicipalIsOn).SubmitAsync();
        var check = await saved.FollowAsync(Kumppani.Accounts.Texts.MunicipalCheck);

        Assert.Contains($"/sign-in/municipal/{municipality.Id}/return", page.Text, StringComparison.Ordinal);
        Assert.Contains(string.Format(Kumppani.Accounts.Texts.ProviderFine, 1), check.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Equal("/fi/first-day", (await SignInAsync(Visitor(), municipality.Id, service)).Path);
    }

    [Fact]
    public async Task The_secret_is_neither_shown_nor_readable_in_the_database_and_stays_when_nothing_is_typed()
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service);
        var page = await SignedInAs(await Given.OperatorAsync()).OpenAsync($"/municipalities/{municipality.Id}/sign-in");

        var saved = await page.Form().Fill("Painikkeen teksti", "Toinen nimi").SubmitAsync();

        Assert.DoesNotContain(EvilService.Secret, saved.ShouldBeOk().Html, StringComparison.Ordinal);
        var kept = await App.DataAsync(db => db.Set<MunicipalSignIn>().SingleAsync(one => one.Id == municipality.Id));
        Assert.DoesNotContain("secret", kept.ProtectedSecret, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Toinen nimi", kept.Name);
        Assert.Equal("/fi/first-day", (await SignInAsync(Visitor(), municipality.Id, service)).Path);
    }

    [Fact]
    public async Task A_secret_is_not_sent_to_a_service_it_was_not_typed_for()
    {
        var (service, other) = (NewService(), NewService());
        var (_, municipality) = await LinkedLiaisonAsync(service);
        var page = await SignedInAs(await Given.OperatorAsync()).OpenAsync($"/municipalities/{municipality.Id}/sign-in");

        var refused = await page.Form().Fill("Palvelun osoite", other.Issuer).SubmitAsync();

        refused.ShouldRefuse(Kumppani.Accounts.Texts.SecretMissing);
    }

    [Theory]
    [InlineData("http://example.com")]
    [InlineData("https://user@example.com")]
    [InlineData("https://example.com/?tenant=1")]
    [InlineData("https://example.com/#a")]
    [InlineData("ftp://example.com")]
    [InlineData("file:///etc/passwd")]
    [InlineData("example.com")]
    public async Task An_address_that_is_no_issuer_is_refused(string address)
    {
        var municipality = await Given.MunicipalityAsync();
        var page = await SignedInAs(await Given.OperatorAsync()).OpenAsync($"/municipalities/{municipality.Id}/sign-in");

        var refused = await Filled(page, address).Fill("Salaisuus", "a secret").SubmitAsync();

        refused.ShouldRefuse(Kumppani.Accounts.Texts.IssuerInvalid);
        Assert.Equal(address, refused.Document.QuerySelector("#Form_Issuer")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Turning_it_off_ends_the_sessions_it_opened_and_takes_the_button_away()
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service);
        var member = Visitor();
        await SignInAsync(member, municipality.Id, service);
        var page = await SignedInAs(await Given.OperatorAsync()).OpenAsync($"/municipalities/{municipality.Id}/sign-in");

        await page.Form().Fill(Kumppani.Accounts.Texts.MunicipalIsOn, "false").SubmitAsync();

        Assert.StartsWith("/fi/sign-in?", (await member.OpenAsync("/account")).Path, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Visitor().OpenAsync($"/sign-in/municipal/{municipality.Id}")).Status);
        Assert.DoesNotContain(municipality.Id.ToString(), (await Visitor().OpenAsync("/sign-in/municipal")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_an_operator_sees_it()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        foreach (var path in (string[])["", "/check"]) Assert.Equal(HttpStatusCode.Forbidden, (await liaison.OpenAsync($"/municipalities/{municipality.Id}/sign-in{path}")).Status);
    }

    private static Form Filled(Page page, string issuer) =>
        page.Form().Fill("Painikkeen teksti", "Kunnan tunnus").Fill("Palvelun osoite", issuer).Fill("Asiakastunnus", EvilService.ClientId);
}
