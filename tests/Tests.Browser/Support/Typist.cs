namespace Kumppani.Tests.Browser.Support;

/// <summary>Somebody who has a keyboard and nothing else. Wherever Tab takes her she must see where she is.</summary>
internal sealed class Typist(IPage page)
{
    // More stops than any page of the walk has.
    private const int Patience = 200;

    // A box to tick is drawn by its label.
    private const string LooksMarked = """
        () => {
          const at = document.activeElement;
          if (at === document.body) return true;
          const box = at.getBoundingClientRect();
          const isOnScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          const isMarked = [at, ...(at.labels ?? [])].flatMap(one => [null, '::before', '::after'].map(part => getComputedStyle(one, part)))
            .some(style => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none');
          return isOnScreen && isMarked;
        }
        """;

    public IPage Page => page;

    public async Task Opens(string path)
    {
        var answer = await page.GotoAsync(path);
        Assert.True(answer is { Ok: true }, $"{answer?.Status} at {path}");
        Assert.Equal(0, await page.Locator("[tabindex]:not([tabindex='0'], [tabindex='-1'])").CountAsync());
    }

    /// <summary>Presses Tab until she is there.</summary>
    public async Task GoesTo(string selector)
    {
        for (var stop = 0; stop < Patience; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>(LooksMarked), $"Nothing marks {await WhereAsync()} on {page.Url}");
            if (await IsAtAsync(selector)) return;
        }

        Assert.Fail($"{selector} cannot be reached on {page.Url}; she is at {await WhereAsync()}");
    }

    public async Task Types(string name, string text)
    {
        await GoesTo($"main [name='{name}']");
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Goes there and presses a key, and is on the next page, or on the same one with a refusal, when this returns.</summary>
    public async Task Presses(string selector, string key = "Enter")
    {
        await GoesTo(selector);
        await PressesHere(key);
    }

    /// <inheritdoc cref="Presses"/>
    public Task PressesHere(string key) => page.ArrivesBy(() => page.Keyboard.PressAsync(key));

    public async Task IsAt(string selector) =>
        Assert.True(await IsAtAsync(selector), $"She is not at {selector} on {page.Url} but at {await WhereAsync()}");

    /// <summary>Tab leads on from the last stop and round to the first: nothing holds her.</summary>
    public async Task ComesRound()
    {
        await GoesTo("footer a[href], .site-footer a[href]");
        await GoesTo(".skip-link");
    }

    private Task<bool> IsAtAsync(string selector) => page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector);

    private Task<string> WhereAsync() => page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 200)");
}
