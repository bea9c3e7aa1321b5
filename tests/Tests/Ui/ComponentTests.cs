using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Ui;

public sealed class ComponentTests(App app) : PageTest(app)
{
    [Fact]
    public async Task A_refused_form_comes_back_with_everything_that_was_typed()
    {
        var page = await Visitor().OpenAsync("/dev/components");

        var answer = await page.Form()
            .Fill("Järjestön nimi", "Ää <b>\"x\"")
            .Fill("Salasana", "lyhyt")
            .Fill("Haettava summa", "satanen")
            .Fill("Ilmoittautuminen päättyy", "32.13.2024")
            .Fill("Päivä", "ensi tiistai")
            .Tick("Kulttuuri")
            .Tick("Jokaisella järjestöllä yksi")
            .Tick("Näytä tiedot julkisella sivulla")
            .SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("Ää <b>\"x\"", Input(answer, "Form_Name").Value);
        Assert.Equal("satanen", Input(answer, "Form_Amount").Value);
        Assert.Equal("32.13.2024", Input(answer, "Form_Deadline").Value);
        Assert.Equal("ensi tiistai", Input(answer, "Form_Starts").Value);
        Assert.Equal("", Input(answer, "Form_Password").Value);
        Assert.True(Input(answer, "Form_IsPublic").IsChecked);
        Assert.Equal(["Kulttuuri"], Checked(answer, "Form.Themes"));
        Assert.Equal(["Organisation"], Checked(answer, "Form.Ballot"));
    }

    [Theory]
    [InlineData("fi", "Virhe: ")]
    [InlineData("sv", "Fel: ")]
    [InlineData("en", "Error: ")]
    public async Task Errors_are_said_in_the_title_linked_in_order_and_told_at_the_field(string language, string prefix)
    {
        var page = await Visitor().OpenAsync($"/{language}/dev/components");

        var answer = await page.Form().SubmitAsync();

        Assert.StartsWith(prefix, answer.Document.Title);
        var targets = answer.Document.QuerySelectorAll<IHtmlAnchorElement>(".error-summary a").Select(link => link.Hash[1..]).ToList();
        var fields = answer.Document.QuerySelectorAll("form [aria-invalid], form fieldset.field--invalid input").Select(field => field.Id).ToList();
        Assert.Contains("Form_Purpose", targets);
        Assert.Equal(targets.OrderBy(target => fields.IndexOf(target)), targets);
        Assert.All(targets, target => Assert.NotNull(answer.Document.GetElementById(target)));
        var purpose = answer.Document.GetElementById("Form_Purpose")!;
        Assert.Equal("Form_Purpose-error", purpose.GetAttribute("aria-describedby"));
        Assert.NotNull(answer.Document.GetElementById("Form_Purpose-error"));
    }

    [Fact]
    public async Task A_form_shown_again_keeps_its_key_and_a_new_one_gets_another()
    {
        var visitor = Visitor();
        var page = await visitor.OpenAsync("/dev/components");

        var answer = await page.Form().SubmitAsync();
        var other = await visitor.OpenAsync("/dev/components");

        Assert.Equal(Key(page), Key(answer));
        Assert.NotEqual(Key(page), Key(other));
    }

    [Fact]
    public async Task A_form_without_its_token_is_answered_with_what_to_do()
    {
        var answer = await Visitor().SendAsync(new HttpRequestMessage(HttpMethod.Post, "/sv/dev/components") { Content = new FormUrlEncodedContent([]) });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("Formuläret kunde inte behandlas", answer.Heading);
    }

    [Fact]
    public async Task Only_the_field_that_offers_names_is_told_where_they_are()
    {
        var page = await Visitor().OpenAsync("/sv/dev/components");

        var told = Assert.Single(page.Document.QuerySelectorAll("[data-suggestions]"));

        Assert.Equal(("/sv/suggestions/municipalities", "Form_Home"), (told.GetAttribute("data-suggestions"), told.GetAttribute("data-for")));
        Assert.Equal("text", Input(page, "Form_Home").Type);
    }

    [Fact]
    public async Task Cells_of_a_table_know_their_column()
    {
        var page = await Visitor().OpenAsync("/dev/components");

        var cells = page.Document.QuerySelector(".data-table tbody tr")!.Children;

        Assert.Equal([null, "Kotikunta", "Paikkoja", "Teemat", null], cells.Select(cell => cell.GetAttribute("data-label")));
        Assert.Equal("row", cells[0].GetAttribute("scope"));
        Assert.Equal("number", cells[2].ClassName);
    }

    [Fact]
    public async Task The_language_switch_stays_on_the_page()
    {
        var page = await Visitor().OpenAsync("/dev/components?signedIn=true&x=%C3%A4");

        var links = page.Document.QuerySelectorAll(".languages a");

        Assert.Equal(["/fi", "/sv", "/en"], links.Select(link => link.GetAttribute("href")![..3]));
        Assert.All(links, link => Assert.EndsWith("/dev/components?signedIn=true&x=%C3%A4", link.GetAttribute("href")));
        Assert.Equal(["fi", "sv", "en"], links.Select(link => link.GetAttribute("hreflang")));
    }

    [Fact]
    public async Task Text_in_another_language_than_the_page_says_so()
    {
        var finnish = await Visitor().OpenAsync("/fi/dev/components");
        var swedish = await Visitor().OpenAsync("/sv/dev/components");

        Assert.Equal("Kronoby Marthaförening rf", finnish.Document.QuerySelector("main [lang=sv]")?.TextContent);
        Assert.Null(swedish.Document.QuerySelector("main [lang=sv]"));
    }

    [Fact]
    public async Task Nothing_is_inline()
    {
        var page = await Visitor().OpenAsync("/dev/components?signedIn=true");

        Assert.Empty(page.Document.QuerySelectorAll("[style], style, script:not([src]), [onclick], [onchange], [onsubmit]"));
        Assert.Contains("default-src 'self'", page.Answer.Headers.GetValues("Content-Security-Policy").Single());
    }

    private static IHtmlInputElement Input(Page page, string id) => (IHtmlInputElement)page.Document.GetElementById(id)!;

    private static IEnumerable<string> Checked(Page page, string name) =>
        page.Document.QuerySelectorAll<IHtmlInputElement>($"input[name='{name}']").Where(input => input.IsChecked).Select(input => input.Value);

    private static string? Key(Page page) => page.Document.QuerySelector("main form[method=post] input[name=__operation]")?.GetAttribute("value");
}
