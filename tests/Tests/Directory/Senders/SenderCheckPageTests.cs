using System.Net;
using Kumppani.Directory.Brands;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Directory.Senders;

public sealed class SenderCheckPageTests(App app) : PageTest(app)
{
    [Fact]
    public async Task The_liaison_sees_what_stands_in_the_name_service_and_the_record_to_add()
    {
        var municipality = await Given.MunicipalityAsync();
        var domain = await SendsFromAsync(municipality);
        App.Names.Knows("kumppani.example.fi", "v=spf1 a:localhost -all");
        App.Names.Knows($"_dmarc.{domain}", "v=DMARC1; p=none");
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var page = (await liaison.OpenAsync("/municipality/mail")).ShouldBeOk();
        var checkedPage = (await page.Form("main form[method=get]").Fill("DKIM-valitsin", "s1").SubmitAsync("Tarkista")).ShouldBeOk();

        Assert.Contains($"kunta@{domain}", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Puuttuu", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Kunnossa", "Puuttuu", "Heikko"], checkedPage.Document.QuerySelectorAll("main .status-label").Select(label => label.TextContent.Trim()));
        Assert.Contains($"s1._domainkey.{domain}", checkedPage.Text, StringComparison.Ordinal);
        Assert.Contains("v=DMARC1; p=quarantine", checkedPage.Text, StringComparison.Ordinal);
        Assert.Contains("SPF tarkistetaan siitä", checkedPage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_operator_checks_a_municipality_and_is_told_when_the_name_service_does_not_answer()
    {
        var municipality = await Given.MunicipalityAsync();
        var domain = await SendsFromAsync(municipality);
        App.Names.Says($"_dmarc.{domain}", _ => null);
        App.Names.Says($"s1._domainkey.{domain}", question => question[..4]);

        var page = (await SignedInAs(await Given.OperatorAsync()).OpenAsync($"/municipalities/{municipality.Id}/mail?Selector=s1")).ShouldBeOk();

        Assert.Equal(2, page.Document.QuerySelectorAll("main section").Count(section => section.TextContent.Contains("Nimipalvelu ei vastannut.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("s1.example.com.")]
    [InlineData("a b")]
    [InlineData("<script>")]
    public async Task A_selector_that_is_none_is_refused_in_words(string selector)
    {
        var municipality = await Given.MunicipalityAsync();
        await SendsFromAsync(municipality);

        var page = await SignedInAs(await Given.LiaisonAsync(municipality)).OpenAsync($"/municipality/mail?Selector={Uri.EscapeDataString(selector)}");

        Assert.Contains("Valitsimessa voi olla", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main section"));
    }

    [Fact]
    public async Task A_liaison_does_not_reach_the_operators_page()
    {
        var municipality = await Given.MunicipalityAsync();
        await SendsFromAsync(municipality);

        var answer = await SignedInAs(await Given.LiaisonAsync(municipality)).OpenAsync($"/municipalities/{municipality.Id}/mail");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    private async Task<string> SendsFromAsync(GivenOrganisation municipality)
    {
        var domain = $"{Secrets.Code(8).ToLowerInvariant()}.example";
        Assert.True(EmailAddress.TryParse($"kunta@{domain}", out var address));
        await App.DataAsync(async db =>
        {
            var brand = new MunicipalityBrand { OrganisationId = municipality.Id, PlaceKey = $"test-{Secrets.Code(8)}" };
            brand.SendFrom(address);
            db.Add(brand);
            return await db.SaveChangesAsync();
        });
        return domain;
    }
}
