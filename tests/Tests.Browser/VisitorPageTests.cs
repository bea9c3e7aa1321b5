using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser;

/// <summary>Every page a visitor comes to.</summary>
public sealed class VisitorPageTests(Site site) : EveryPageTest(site)
{
    [Theory]
    [InlineData("fi"), InlineData("sv"), InlineData("en")]
    public async Task A_visitor_finds_every_page_sound(string language) => await WalkThrough(await Visitor(), "visitor", language, language == "fi" ? Phone : Desk);
}
