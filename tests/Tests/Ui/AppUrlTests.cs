using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Tests.Ui;

public sealed class AppUrlTests
{
    [Theory]
    [InlineData("/associations", "/fi/associations")]
    [InlineData("~/associations?q=a", "/fi/associations?q=a")]
    [InlineData("/", "/fi/")]
    [InlineData("/fi/associations", "/fi/associations")]
    [InlineData("/film", "/fi/film")]
    [InlineData("?after=2", "?after=2")]
    [InlineData("#main", "#main")]
    [InlineData("https://example.fi/", "https://example.fi/")]
    public void An_app_relative_address_gets_the_language(string written, string expected)
    {
        var context = new DefaultHttpContext { Request = { PathBase = "/fi" } };

        var resolved = AppUrl.Resolve(context, written);

        Assert.Equal(expected, resolved);
    }
}
