using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser;

/// <summary>Every form that links lead to, sent with nothing in it: the refusal is as sound as the page was.</summary>
public sealed class EmptyFormTests(Site site, DemoSite demo) : BrowserTest(site), IClassFixture<DemoSite>
{
    // Forms of a single button are left alone: they would be taken, and what they do is tested elsewhere.
    private const string CountForms = """
        () => [...document.querySelectorAll('main form[method=post]')]
          .map((form, index) => form.querySelector('textarea, select, input:not([type=hidden])') ? index : -1)
          .filter(index => index >= 0)
        """;

    private const string EmptyForm = """
        form => {
          for (const field of form.querySelectorAll('textarea, input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=file])')) field.value = '';
          for (const box of form.querySelectorAll('input[type=checkbox], input[type=radio]')) box.checked = false;
          for (const list of form.querySelectorAll('select')) list.selectedIndex = 0;
        }
        """;

    [Theory]
    [InlineData("fi"), InlineData("sv"), InlineData("en")]
    public async Task A_visitors_empty_forms_are_refused_soundly(string language) => await SendAll(await Visitor(Phone, demo.Address), "visitor", language);

    [Theory]
    [InlineData("liaison-seinajoki", "fi"), InlineData("liaison-seinajoki", "sv"), InlineData("liaison-seinajoki", "en")]
    [InlineData("main-user-seinajoki", "fi"), InlineData("operator", "fi")]
    public async Task Empty_forms_of_whoever_is_signed_in_are_refused_soundly(string who, string language) =>
        await SendAll(await SignedInAs(who, Phone, demo.Address), who, language);

    private static async Task SendAll(IPage page, string who, string language)
    {
        var faults = new List<string>();
        var person = new Person(page, who, hasScript: true);
        // The others differ in their words alone, so one page of a shape stands for all of it.
        var walk = new Walk($"/{language}/", mostOfOneShape: language == "fi" ? 2 : 1);
        var refusals = 0;
        while (walk.Next(out var path))
        {
            if (await page.GotoAsync(path) is not { Ok: true }) continue;
            await walk.AddLinksAsync(page);
            foreach (var index in await page.EvaluateAsync<int[]>(CountForms))
            {
                await page.GotoAsync(path);
                var form = page.Locator("main form[method=post]").Nth(index);
                if (await form.CountAsync() == 0) continue;
                await form.EvaluateAsync(EmptyForm);
                await person.Presses(form.Locator("button[type=submit]:not([data-preview])").Last);

                if (await page.Locator(".error-summary").CountAsync() == 0) continue;
                refusals++;
                faults.AddRange(await AxeFindings(page));
                if (await ExcessWidth(page) is > 0 and var excess) faults.Add($"{path} refused is {excess} pixels wider than a phone");
                if (language == "fi") await Picture(page, $"refused-{who}{path.Split('?')[0].TrimEnd('/').Replace('/', '-')}-{index}");
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
        Assert.NotEqual(0, refusals);
    }
}
