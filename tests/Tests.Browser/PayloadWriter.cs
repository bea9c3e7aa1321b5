using System.Globalization;
using System.Text.RegularExpressions;
using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser;

/// <summary>Fills the texts of a form with payloads; where one is refused, with what its words ask for, so that the others are taken.</summary>
internal sealed partial class PayloadWriter(IPage page, int turn)
{
    // What only a device can fill has no text that is kept.
    private const string Forms = "main form[method=post]:not([data-passkey])";
    private const string Texts = "textarea, input[type=text], input[type=search], input[type=url], input[type=tel], input:not([type])";
    private const int OneLine = 100;
    private const int SeveralLines = 1900;

    private const string Find = $$"""
        () => [...document.querySelectorAll('{{Forms}}')].map((form, index) => [...form.querySelectorAll('{{Texts}}')].some(field => field.name && !field.readOnly && !field.disabled) ? index : -1).filter(index => index >= 0)
        """;

    private const string Read = $$"""
        form => [...form.querySelectorAll('{{Texts}}')].filter(field => field.name && !field.readOnly && !field.disabled)
          .map(field => ({ name: field.name, value: field.value, isLong: field.localName === 'textarea', isInvalid: field.getAttribute('aria-invalid') === 'true', words: field.closest('.field')?.textContent ?? '' }))
        """;

    // What is no text is given something that holds.
    private const string Write = """
        (form, texts) => {
          for (const [name, text] of texts) for (const field of form.elements) if (field.name === name && field.type !== 'hidden') field.value = text;
          for (const field of form.querySelectorAll('input[type=email]')) field.value ||= 'kp' + Math.random().toString(36).slice(2) + '@example.com';
          for (const field of form.querySelectorAll('input[type=password]')) field.value ||= 'correct horse battery staple';
          for (const field of form.querySelectorAll('input[type=number]')) field.value ||= '5';
          for (const field of form.querySelectorAll('input[type=checkbox][required], input[name="one-language"]')) field.checked = true;
          for (const field of form.querySelectorAll('input[type=radio]')) if (!form.querySelector(`input[name="${CSS.escape(field.name)}"]:checked`)) field.checked = true;
          for (const list of form.querySelectorAll('select')) if (!list.value && list.options.length > 1) list.selectedIndex = 1;
        }
        """;

    // A picture of one point, under a name that would run.
    private static readonly FilePayload _file = new()
    {
        Name = "\"><img src=x onerror=alert('kp06x')>.png",
        MimeType = "image/png",
        Buffer = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
    };

    private readonly Person _person = new(page, "payloads", hasScript: true);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private Dictionary<string, string> _before = [];
    private int _turn = turn;

    /// <summary>Why the last form was not taken.</summary>
    public string Refusal { get; private set; } = "";

    /// <summary>True when a form of this kind was taken.</summary>
    public bool HasTaken(string kind) => _taken.Contains(kind);

    /// <summary>Which forms of the page have texts.</summary>
    public Task<int[]> FormsAsync() => page.EvaluateAsync<int[]>(Find);

    /// <summary>Fills and sends the form once; true when it was refused and may be tried again.</summary>
    public async Task<bool> TryAsync(string path, string kind, int index, int attempt)
    {
        if (attempt == 0)
        {
            Refusal = "";
            await page.GotoAsync(path);
        }

        var form = page.Locator(Forms).Nth(index);
        if (await form.CountAsync() == 0) return false;
        var fields = await form.EvaluateAsync<WritableText[]>(Read);
        // What saves, and not what adds a line or shows what the texts will look like.
        var saves = form.Locator(".form-actions button[type=submit]:not([data-preview]):visible");
        var button = await saves.CountAsync() > 0 ? saves.First : form.Locator("button[type=submit]:not([data-preview]):visible").Last;
        if (fields.Length == 0 || await button.CountAsync() == 0) return false;

        if (attempt == 0) _before = fields.DistinctBy(field => field.Name).ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
        await form.EvaluateAsync(Write, Filled(fields, attempt));
        var file = form.Locator("input[type=file]");
        if (await file.CountAsync() > 0) await file.First.SetInputFilesAsync(_file);
        if (await SendAsync(form, button))
        {
            _taken.Add(kind);
            return false;
        }

        var before = Refusal;
        Refusal = await page.Locator(".error-summary").CountAsync() == 0 ? "shown again" : string.Join(' ', (await page.Locator(".error-summary").InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return attempt < 3 || Refusal != before;
    }

    // What was saved leads on. A scribe's answer is sent by a script, on the same page.
    private async Task<bool> SendAsync(ILocator form, ILocator button)
    {
        if (await form.GetAttributeAsync("data-question") is null)
        {
            await _person.Presses(button);
            return await page.EvaluateAsync<bool>("performance.getEntriesByType('navigation')[0].redirectCount > 0") && await page.Locator(".error-summary").CountAsync() == 0;
        }

        var answer = await page.RunAndWaitForResponseAsync(() => button.ClickAsync(), response => response.Request.Method == "POST");
        await page.ReloadAsync();
        return answer.Ok;
    }

    // Where the form is refused as a whole, shorter texts may do.
    private string[][] Filled(WritableText[] fields, int attempt)
    {
        var meant = fields.Where(field => attempt == 0 || field.IsInvalid).ToList();
        if (meant.Count == 0) return [.. fields.Where(field => attempt == 1 && field.IsLong).Select(field => (string[])[field.Name, Packed(OneLine)])];
        return [.. meant.Select(field => (string[])[field.Name, attempt == 0 ? Packed(field.IsLong ? SeveralLines : OneLine) : Asked(field, attempt)])];
    }

    // What stood there before holds; else the words of the refusal and of the hint name an example.
    private string Asked(WritableText field, int attempt)
    {
        if (attempt == 1 && TooLong().Match(field.Words) is { Success: true } most) return Packed(int.Parse(most.Groups["most"].Value.Replace("\u00A0", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));
        if (attempt <= 2 && _before.GetValueOrDefault(field.Name) is { Length: > 0 } before) return before;
        if (Color().IsMatch(field.Words)) return "#123456";
        if (field.Name.EndsWith(".Time", StringComparison.Ordinal)) return "17.30";
        if (field.Words.Contains("tulevaisuudessa", StringComparison.Ordinal)) return "1.2.2024";
        if (Day().IsMatch(field.Words)) return "1.12.2027";
        if (Clock().IsMatch(field.Words)) return "18.30";
        if (field.Words.Contains("1.4.3", StringComparison.Ordinal)) return "1.4.3";
        if (field.Words.Contains("http", StringComparison.Ordinal)) return "https://example.com/";
        if (field.Words.Contains("kunta", StringComparison.OrdinalIgnoreCase)) return attempt % 2 == 0 ? "Utsjoki" : "Pori";
        if (field.Words.Contains("numeroin", StringComparison.Ordinal)) return "5";
        return attempt % 2 == 0 ? "" : "x@example.com";
    }

    private string Packed(int length) => Payloads.Packed(ref _turn, length);

    [GeneratedRegex("Enintään (?<most>[0-9\u00A0]+) merkkiä", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TooLong();

    [GeneratedRegex("#[0-9a-f]{6}", RegexOptions.NonBacktracking)]
    private static partial Regex Color();

    [GeneratedRegex(@"[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}", RegexOptions.NonBacktracking)]
    private static partial Regex Day();

    [GeneratedRegex(@"\b[0-9]{2}\.[0-9]{2}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Clock();
}
