using Kumppani.Ui;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Kumppani.Tests.Ui;

public sealed class LanguagePrefixTests
{
    [Theory]
    [InlineData("/sv/foreningar", "/sv", "/foreningar", "sv")]
    [InlineData("/en", "/en", "/", "en")]
    public async Task The_prefix_moves_to_the_path_base_and_sets_the_language(string path, string pathBase, string rest, string language)
    {
        var context = Get(path);

        var spoken = await Pass(context);

        Assert.Equal(language, spoken);
        Assert.Equal((pathBase, rest), (context.Request.PathBase.Value, context.Request.Path.Value));
    }

    [Theory]
    [InlineData(null, null, "/fi/seinajoki?page=2")]
    [InlineData(null, "sv-FI,sv;q=0.9,en;q=0.8", "/sv/seinajoki?page=2")]
    [InlineData(null, "de,en;q=0.5,fi;q=0.3", "/en/seinajoki?page=2")]
    [InlineData("en", "sv", "/en/seinajoki?page=2")]
    [InlineData("ru", "ru", "/fi/seinajoki?page=2")]
    public async Task A_page_without_language_leads_to_the_remembered_or_the_accepted_one(string? remembered, string? accepted, string expected)
    {
        var context = Get("/seinajoki");
        context.Request.QueryString = new QueryString("?page=2");
        if (remembered is not null) context.Request.Headers.Cookie = $"language={remembered}";
        if (accepted is not null) context.Request.Headers.AcceptLanguage = accepted;

        var spoken = await Pass(context);

        Assert.Null(spoken);
        Assert.Equal((302, expected), (context.Response.StatusCode, context.Response.Headers.Location.ToString()));
        Assert.Contains("Accept-Language", context.Response.Headers.Vary.ToString());
    }

    [Theory]
    [InlineData("GET", "/css/site.css")]
    [InlineData("GET", "/robots.txt")]
    [InlineData("GET", "/health/ready")]
    [InlineData("GET", "/api/associations")]
    [InlineData("POST", "/seinajoki")]
    public async Task Files_endpoints_and_forms_pass_untouched(string method, string path)
    {
        var context = Get(path);
        context.Request.Method = method;

        var spoken = await Pass(context);

        Assert.Equal("fi", spoken);
        Assert.Equal(path, context.Request.Path.Value);
    }

    [Fact]
    public async Task Only_a_change_of_language_is_written_to_the_cookie()
    {
        var first = Get("/fi/");
        var changed = Get("/sv/");

        await Pass(first);
        await Pass(changed);

        Assert.Empty(first.Response.Headers.SetCookie.ToString());
        Assert.StartsWith("language=sv", changed.Response.Headers.SetCookie.ToString());
    }

    private static DefaultHttpContext Get(string path) => new() { Request = { Method = "GET", Path = path, Scheme = "https" } };

    private static async Task<string?> Pass(HttpContext context)
    {
        using var _ = new Speaking("fi");
        string? spoken = null;
        await new LanguagePrefix(
            _ =>
            {
                spoken = Language.Current.Code;
                return Task.CompletedTask;
            },
            Options.Create(new UiOptions())).InvokeAsync(context);
        return spoken;
    }
}
