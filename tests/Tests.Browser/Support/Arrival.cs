using System.Diagnostics;

namespace Kumppani.Tests.Browser.Support;

/// <summary>What somebody does to get to a page, and being there.</summary>
internal static class Arrival
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Does it, and is on the next page, or on the same one with a refusal, when this returns.</summary>
    /// <param name="page">Where she is.</param>
    /// <param name="act">What she does: presses a button, follows a link.</param>
    public static async Task ArrivesBy(this IPage page, Func<Task> act)
    {
        var answer = await page.RunAndWaitForResponseAsync(
            act,
            response => response.Request.IsNavigationRequest && response.Frame == page.MainFrame && response.Status is < 300 or >= 400);
        await answer.FinishedAsync();
        await page.HasLoaded();
        Assert.True(answer.Status < 500, $"{answer.Status} {answer.Request.Method} {answer.Url}");
    }

    /// <summary>
    /// Waits until the page and its files are there. The page itself is asked: waiting for the event, as Playwright does,
    /// has missed it on a busy machine.
    /// </summary>
    private static async Task HasLoaded(this IPage page)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(25))
        {
            if (await StateAsync(page) is "complete") return;
            Assert.True(waited.Elapsed < Patience, $"{page.Url} has not loaded.");
        }
    }

    private static async Task<string?> StateAsync(IPage page)
    {
        try
        {
            return await page.EvaluateAsync<string>("document.readyState");
        }
        catch (PlaywrightException)
        {
            // Between two pages there is nobody to ask.
            return null;
        }
    }
}
