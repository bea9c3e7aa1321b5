using System.Net;
using System.Text;
using Kumppani.Directory.Brands;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Municipalities;

public sealed class MunicipalityTests(App app) : PageTest(app)
{
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [Fact, Requirement("T24")]
    public async Task The_operator_creates_a_municipality_whose_pages_wear_its_look_and_whose_liaison_is_invited()
    {
        var liaison = Address();
        var form = await FormAsync("Äänekoski", liaison);

        var list = await form.Fill("Pääväri", "#1F6B3A").Fill("Tumma väri", "#124424").Fill("Lähettäjän osoite", "jarjestot@aanekoski.example").Attach("Logo", "logo.png", Png).SubmitAsync();

        Assert.Equal("/fi/municipalities", list.Path);
        Assert.Contains(await MailsToAsync(liaison), mail => mail.Subject.Contains("Äänekoski", StringComparison.Ordinal));
        var page = await Visitor().OpenAsync("/aanekoski");
        Assert.Equal("Äänekoski", page.Document.QuerySelector(".site-header__name")!.TextContent);
        var styles = await Visitor().OpenAsync(page.Document.QuerySelector("link[href^='/files/brand/']")!.GetAttribute("href")!);
        Assert.Equal("text/css", styles.Answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("--brand: #1f6b3a; --brand-dark: #124424;", styles.Html, StringComparison.Ordinal);
        var logo = await Visitor().OpenAsync(page.Document.QuerySelector(".site-header__logo")!.GetAttribute("src")!);
        Assert.Equal("image/png", logo.Answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory, Requirement("T24")]
    [InlineData("Pääväri", "#ffdd00", nameof(Kumppani.Directory.Texts.PrimaryTooLight))]
    [InlineData("Tumma väri", "#999999", nameof(Kumppani.Directory.Texts.DarkTooLight))]
    [InlineData("Pääväri", "red", nameof(Kumppani.Directory.Texts.ColourUnknown))]
    public async Task A_colour_that_cannot_be_read_on_is_refused_and_what_was_typed_stays(string field, string colour, string reason)
    {
        var form = await FormAsync("Ähtäri", Address());

        var answer = await form.Fill(field, colour).SubmitAsync();

        answer.ShouldRefuse(Kumppani.Directory.Texts.ResourceManager.GetString(reason, System.Globalization.CultureInfo.GetCultureInfo("fi"))!.Split('{', ':')[0]);
        Assert.Contains(colour, answer.Document.QuerySelectorAll("input").Select(input => input.GetAttribute("value")));
        Assert.Contains("Järjestöasiat", answer.Document.QuerySelectorAll("input").Select(input => input.GetAttribute("value")));
    }

    [Fact]
    public async Task A_logo_is_judged_by_its_content_and_its_size()
    {
        var page = await (await OperatorAsync()).OpenAsync("/municipalities/new");
        Form Filled() => Fill(page.Form(), "Ähtäri", Address());

        var disguised = await Filled().Attach("Logo", "logo.png", Encoding.UTF8.GetBytes("<svg onload=alert(1)>")).SubmitAsync();
        var big = await Filled().Attach("Logo", "logo.png", [.. Png, .. new byte[500_000]]).SubmitAsync();

        disguised.ShouldRefuse(Kumppani.Directory.Texts.LogoRefused);
        big.ShouldRefuse(Kumppani.Directory.Texts.LogoRefused);
    }

    [Fact]
    public async Task Of_twenty_that_create_the_same_municipality_at_once_one_does()
    {
        var browser = await OperatorAsync();
        // The first page brings the antiforgery cookie that the others share.
        await browser.OpenAsync("/municipalities/new");
        var pages = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => browser.OpenAsync("/municipalities/new")));

        var answers = await Task.WhenAll(pages.Select(page => Fill(page.Form(), "Ylitornio", Address()).SubmitAsync()));

        Assert.Single(answers, answer => answer.Path == "/fi/municipalities");
        foreach (var refused in answers.Where(answer => answer.Path != "/fi/municipalities")) refused.ShouldRefuse(Kumppani.Directory.Texts.MunicipalityTaken);
        Assert.Equal(1, await App.DataAsync(db => db.Set<MunicipalityBrand>().CountAsync(brand => db.Set<Organisation>().Any(one => one.Id == brand.OrganisationId && one.Name == "Ylitornio"))));
    }

    [Fact]
    public async Task The_look_is_changed_and_another_liaison_is_invited()
    {
        var browser = await OperatorAsync();
        var list = await Fill((await browser.OpenAsync("/municipalities/new")).Form(), "Vöyri", Address()).SubmitAsync();
        var second = Address();

        var changed = await (await list.FollowAsync("Ilme: Vöyri")).Form().Fill("Pääväri", "#7a2b5b").SubmitAsync();
        var invited = await (await changed.FollowAsync("Kutsu järjestöyhdyshenkilö: Vöyri")).Form().Fill("Järjestöyhdyshenkilön nimi", "Toinen").Fill("Järjestöyhdyshenkilön sähköposti", second).Fill("Svenska", "true").SubmitAsync();

        Assert.Equal(("/fi/municipalities", "/fi/municipalities"), (changed.Path, invited.Path));
        Assert.Single(await MailsToAsync(second));
    }

    [Fact]
    public async Task A_liaison_creates_no_municipalities()
    {
        var answer = await SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync())).OpenAsync("/municipalities/new");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    private static string Address() => $"{Secrets.Code(10).ToLowerInvariant()}@example.com";

    private static Form Fill(Form form, string municipality, string liaison) => form
        .Fill("Kunta", municipality).Fill("Järjestöyhdyshenkilön nimi", "Järjestöasiat").Fill("Järjestöyhdyshenkilön sähköposti", liaison).Fill("Suomi", "true");

    private async Task<Visitor> OperatorAsync() => SignedInAs(await Given.OperatorAsync());

    private async Task<Form> FormAsync(string municipality, string liaison) =>
        Fill((await (await OperatorAsync()).OpenAsync("/municipalities/new")).Form(), municipality, liaison);

    private Task<List<MailMessage>> MailsToAsync(string address) => App.DataAsync(db => db.Set<MailMessage>().Where(mail => mail.To == address).ToListAsync());
}
