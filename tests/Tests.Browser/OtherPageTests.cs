using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser;

/// <summary>Every page that those with fewer pages come to.</summary>
public sealed class OtherPageTests(Site site) : EveryPageTest(site)
{
    [Theory]
    [InlineData("operator"), InlineData("main-user-seinajoki")]
    public async Task Whoever_else_is_signed_in_finds_every_page_sound(string who) => await WalkThrough(await SignedInAs(who), who, "fi", Desk);
}
