using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Kumppani.Tests.Support;
using Page = Kumppani.Tests.Support.Page;

namespace Kumppani.Tests.Architecture;

/// <summary>The big list of naughty strings through every form of the product: nothing fails, nothing is executed, nothing typed is lost.</summary>
public sealed class HostileInputTests(DemoApp demo) : IClassFixture<DemoApp>
{
    private const int StringsPerForm = 8;

    [Fact]
    public async Task Every_form_takes_or_refuses_naughty_strings_in_words()
    {
        var strings = Naughty();
        var walk = new PageWalk(demo);
        List<string> faults = [];
        var (turn, sent) = (0, 0);

        foreach (var endpoint in walk.Pages())
        {
            if (await walk.FirstOpenAsync(endpoint) is not ({ } visitor, { } path, { } page)) continue;
            for (var round = 0; round < StringsPerForm; round++)
            {
                if (round > 0) page = await visitor.OpenAsync("/fi" + path);
                if (page.Document.QuerySelector("main form[method=post] input[type=text], main form[method=post] textarea, main form[method=post] input[type=email], main form[method=post] input[type=search]") is null) break;
                var text = strings[turn++ % strings.Count];
                var (form, typed) = Fill(page, text);
                var answer = await form.SubmitAsync();
                sent++;
                faults.AddRange(Faults(answer, typed).Select(fault => $"{path}: {fault} for {JsonSerializer.Serialize(text)}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults.Take(40)));
        Assert.InRange(sent, StringsPerForm * 5, int.MaxValue);
    }

    private static (Form Form, List<(string Name, string Value)> Typed) Fill(Page page, string text)
    {
        var form = page.Form();
        List<(string, string)> typed = [];
        foreach (var field in page.Document.QuerySelector("main form[method=post]")!.QuerySelectorAll("input, textarea"))
        {
            switch (field)
            {
                case IHtmlInputElement { Type: "text" or "email" or "tel" or "url" or "search", Name.Length: > 0 } input: input.Value = text; typed.Add((input.Name, input.Value)); break;
                case IHtmlTextAreaElement { Name.Length: > 0 } area: area.Value = text; typed.Add((area.Name, text)); break;
                default: break;
            }
        }

        return (form, typed);
    }

    private static IEnumerable<string> Faults(Page answer, List<(string Name, string Value)> typed)
    {
        if ((int)answer.Status >= 500) yield return $"status {(int)answer.Status}";
        if (answer.Document.QuerySelector("script:not([src], [type='application/ld+json']), [onerror], [onload], [onclick], iframe[srcdoc], a[href^='javascript:' i]") is { } alive) yield return $"came alive: {alive.OuterHtml}";
        if (answer.Status != HttpStatusCode.BadRequest || answer.Document.QuerySelector("main form[method=post]") is null) yield break;

        if (answer.Document.QuerySelector("[role=alert]") is null) yield return "refused without words";
        foreach (var (name, value) in typed)
        {
            var kept = answer.Document.GetElementsByName(name).FirstOrDefault() switch
            {
                IHtmlInputElement input => input.Value,
                IHtmlTextAreaElement area => area.Value,
                _ => null,
            };
            if (kept is not null && Lines(kept) != Lines(value)) yield return $"{name} lost what was typed, now {JsonSerializer.Serialize(kept)}";
        }
    }

    // What a parser or a form transport makes of line breaks and of characters that HTML cannot hold is no loss of ours.
    private static string Lines(string text) => new([.. text.ReplaceLineEndings("\n").Trim().Where(character => !char.IsControl(character) && !char.IsSurrogate(character) && character is not ('\uFFFD' or '\uFEFF'))]);

    private static List<string> Naughty()
    {
        List<string> own = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; DROP TABLE events; --", "=1+1", "%00", "\u202Etest\u202C", "ﷺ", "𝕿𝖍𝖊", new string('ä', 5000), "a\r\nBcc: x@example.org", "{{7*7}}", "../../etc/passwd"];
        var file = Path.Combine(Product.Root, "..", "shared", "data", "nasty", "strings", "blns.json");
        return File.Exists(file) ? [.. own, .. JsonSerializer.Deserialize<List<string>>(File.ReadAllText(file))!] : own;
    }
}
