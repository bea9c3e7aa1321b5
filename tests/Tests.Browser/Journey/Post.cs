using System.Diagnostics;
using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser.Journey;

/// <summary>Everybody's mail box: the development outbox of a site that has no mail server.</summary>
internal sealed class Post(Person reader)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    /// <summary>Opens the newest mail to somebody about something. Mail is written after the answer was given, so it is waited for.</summary>
    /// <returns>Where its link leads.</returns>
    public async Task<string> OpensMail(string to, string about)
    {
        var clock = Stopwatch.StartNew();
        while (!await IsListed(to, about))
            Assert.True(clock.Elapsed < _patience, $"No mail to {to} about {about}.");

        await reader.Presses(Row(to, about).GetByRole(AriaRole.Link).First);
        await reader.Reads(to);
        return (await reader.Main.Locator("a.hds-button--primary").First.GetAttributeAsync("href"))!;
    }

    /// <summary>A look at the mail just opened.</summary>
    public Task Looks(string name) => reader.Looks(name);

    private ILocator Row(string to, string about) => reader.Main.GetByRole(AriaRole.Row).Filter(new() { HasText = to }).Filter(new() { HasText = about }).First;

    // A round of invitations fills several pages of the outbox.
    private async Task<bool> IsListed(string to, string about)
    {
        await reader.Opens("/fi/outbox");
        for (var pages = 0; pages < 10; pages++)
        {
            if (await Row(to, about).CountAsync() > 0) return true;
            var next = reader.Main.Locator("a[rel=next]");
            if (await next.CountAsync() == 0) return false;
            await reader.Presses(next.First);
        }

        return false;
    }
}
