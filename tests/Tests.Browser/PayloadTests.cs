using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser;

/// <summary>Every writable text filled with what would run if it could, by everybody who may write it; then every page opened by everybody who may read it.</summary>
public sealed partial class PayloadTests(Site site, DemoSite demo) : BrowserTest(site), IClassFixture<DemoSite>
{
    // So many forms a run takes at least; what it leaves wants what nobody here knows, a code or another house's secret.
    private const int FewestTaken = 30;
    private const int MostTries = 6;

    // What a browser refused is written to the console, which every browser test listens to.
    private const string Listen = "document.addEventListener('securitypolicyviolation', event => console.error('CSP: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))";

    // What came alive in the page, and the marks it shows.
    private const string Look = """
        () => [[...document.querySelectorAll('*')].filter(element =>
            [...element.attributes].some(attribute => /^on/i.test(attribute.name) || (/^\s*(javascript|vbscript|data):/i.test(attribute.value.replace(/[\t\r\n]/g, ''))
              && ['href', 'xlink:href', 'src', 'action', 'formaction', 'data'].includes(attribute.name)))
            || (element.localName === 'script' && element.type !== 'application/ld+json' && (!element.src || new URL(element.src).origin !== location.origin))
            || (element.localName === 'iframe' && element.getAttribute('sandbox') !== '')
            || ['object', 'embed', 'base', 'marquee', 'math'].includes(element.localName))
          .map(element => element.outerHTML.slice(0, 200)), [...new Set(document.documentElement.outerHTML.match(/kp\d\dx/g))]]
        """;

    private readonly ConcurrentQueue<string> _faults = [];
    private readonly ConcurrentDictionary<string, bool> _shown = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _taken = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _refused = new(StringComparer.Ordinal);

    [Fact]
    public async Task What_is_written_to_run_is_shown_and_never_runs()
    {
        // Ylöjärvi's forum is in the middle of its work: registration, workshop and ballot are open.
        (string? Who, string Start)[] people = [("liaison-seinajoki", "/fi/"), ("liaison-ylojarvi", "/fi/gatherings/"), ("main-user-seinajoki", "/fi/"), ("operator", "/fi/"), (null, "/fi/")];
        var pages = await Task.WhenAll(people.Select(async person =>
        {
            var page = person.Who is { } who ? await SignedInAs(who, Desk, demo.Address) : await Visitor(Desk, demo.Address);
            await ListenToAsync(page);
            return page;
        }));

        await Task.WhenAll(people.Zip(pages).Select((one, number) => WriteEverywhereAsync(one.Second, one.First.Start, number * Payloads.All.Count / people.Length)));
        await Task.WhenAll(people.Zip(pages).Select(one => ReadEverythingAsync(one.Second, one.First.Start)));

        var told = string.Join(Environment.NewLine, _refused.Where(form => !_taken.ContainsKey(form.Key)).Select(form => $"{form.Key}: {form.Value}").Order(StringComparer.Ordinal));
        Assert.True(_faults.IsEmpty, string.Join(Environment.NewLine, _faults.Distinct(StringComparer.Ordinal).Take(40)));
        Assert.Empty(Payloads.All.Select(payload => payload.Mark).Except(_shown.Keys));
        Assert.True(_taken.Count >= FewestTaken, $"{_taken.Count} forms were taken:{Environment.NewLine}{string.Join(Environment.NewLine, _taken.Keys.Order(StringComparer.Ordinal))}{Environment.NewLine}Refused:{Environment.NewLine}{told}");
    }

    [Fact]
    public async Task A_page_that_shows_it_unescaped_is_noticed()
    {
        var page = await Visitor();
        await ListenToAsync(page);
        await page.RouteAsync("**/leaking", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = "<!doctype html><title>x</title><svg onload=\"alert('kp00x')\"></svg><a href=\"javascript:alert(1)\">x</a>",
        }));

        await page.GotoAsync("/leaking");
        await LookAsync(page);

        Assert.Contains(_faults, fault => fault.StartsWith("a dialog", StringComparison.Ordinal));
        Assert.Equal(2, _faults.Count(fault => fault.StartsWith("came alive", StringComparison.Ordinal)));
        Assert.Contains("kp00x", _shown.Keys);
    }

    private async Task ListenToAsync(IPage page)
    {
        await page.AddInitScriptAsync(Listen);
        page.Dialog += async (_, dialog) =>
        {
            _faults.Enqueue($"a dialog on {page.Url}: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    private async Task WriteEverywhereAsync(IPage page, string start, int turn)
    {
        var writer = new PayloadWriter(page, turn);
        var walk = new Walk(start, mostOfOneShape: 2, mostAtTheTop: 12);
        while (walk.Next(out var path))
        {
            if (await page.GotoAsync(path) is not { Ok: true }) continue;
            await walk.AddLinksAsync(page);
            foreach (var index in await writer.FormsAsync())
            {
                var kind = $"{Id().Replace(path.Split('?')[0], "*")} {index}";
                if (writer.HasTaken(kind)) continue;
                for (var attempt = 0; attempt < MostTries && await writer.TryAsync(path, kind, index, attempt); attempt++) await LookAsync(page);
                await LookAsync(page);
                if (writer.HasTaken(kind)) _taken.TryAdd(kind, true);
                else _refused[kind] = writer.Refusal;
            }
        }
    }

    private async Task ReadEverythingAsync(IPage page, string start)
    {
        var walk = new Walk(start, mostOfOneShape: 2, mostAtTheTop: 8);
        while (walk.Next(out var path))
        {
            if (await page.GotoAsync(path) is not { } answer) continue;
            if (answer.Status >= 500) _faults.Enqueue($"{answer.Status} {path}");
            await walk.AddLinksAsync(page);
            await LookAsync(page);
        }
    }

    private async Task LookAsync(IPage page)
    {
        var found = await page.EvaluateAsync<string[][]>(Look);
        foreach (var alive in found[0]) _faults.Enqueue($"came alive on {page.Url}: {alive}");
        foreach (var mark in found[1]) _shown.TryAdd(mark, true);
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
