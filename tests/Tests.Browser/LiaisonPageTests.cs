using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser;

/// <summary>Every page a liaison officer comes to; she has the most.</summary>
public sealed class LiaisonPageTests(Site site) : EveryPageTest(site)
{
    [Fact]
    public async Task A_liaison_officer_finds_every_page_sound() => await WalkThrough(await SignedInAs("liaison-seinajoki"), "liaison-seinajoki", "fi", Phone);
}
