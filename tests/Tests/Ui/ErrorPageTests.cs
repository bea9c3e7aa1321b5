using System.Net;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Ui;

public sealed class ErrorPageTests(App app) : PageTest(app)
{
    [Theory]
    [InlineData("fi", "Sivua ei löytynyt")]
    [InlineData("sv", "Sidan hittades inte")]
    [InlineData("en", "Page not found")]
    public async Task A_visitor_is_told_that_there_is_no_such_page_in_her_language(string language, string heading)
    {
        var page = await Visitor().OpenAsync($"/{language}/no/such/page");

        Assert.Equal((HttpStatusCode.NotFound, heading), (page.Status, page.Heading));
        Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Empty(page.Document.QuerySelectorAll("form"));
    }

    [Fact]
    public async Task A_page_for_everybody_sets_no_cookie()
    {
        var page = await Visitor().OpenAsync("/no/such/page");

        Assert.False(page.Answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_failure_gives_a_reference_and_keeps_its_status()
    {
        var page = await Visitor().OpenAsync("/dev/components?fail=true");

        Assert.Equal((HttpStatusCode.InternalServerError, "Palvelussa on häiriö"), (page.Status, page.Heading));
        Assert.Matches("Viitenumero: [0-9A-Za-z:]{8,}", page.Text);
        Assert.DoesNotContain("asked to fail", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_asked_for_with_its_version_may_be_kept_and_one_without_must_be_asked_for_again()
    {
        var page = await Visitor().OpenAsync("/no/such/page");
        var address = page.Document.QuerySelector("link[href^='/css/site.css']")!.GetAttribute("href")!;

        var versioned = await Visitor().SendAsync(new HttpRequestMessage(HttpMethod.Get, address));
        var plain = await Visitor().SendAsync(new HttpRequestMessage(HttpMethod.Get, "/css/site.css"));

        Assert.Contains("?v=", address, StringComparison.Ordinal);
        Assert.Contains("immutable", versioned.Answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("immutable", plain.Answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_of_the_interface_keeps_its_bare_status()
    {
        var answer = await Visitor().SendAsync(new HttpRequestMessage(HttpMethod.Get, "/api/none"));

        Assert.Equal((HttpStatusCode.NotFound, ""), (answer.Status, answer.Html));
    }
}
