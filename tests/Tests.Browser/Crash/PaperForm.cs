using AngleSharp.Html.Dom;

namespace Kumppani.Tests.Browser.Crash;

/// <summary>A form with what stands in its fields.</summary>
internal sealed record PaperForm(string Action, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    public static PaperForm Of(IHtmlDocument page, string path, string selector)
    {
        var form = (IHtmlFormElement?)page.QuerySelector(selector) ?? throw new InvalidOperationException($"No {selector} at {path}: {page.Title}");
        List<KeyValuePair<string, string>> fields = [];
        foreach (var element in form.Elements.OfType<IHtmlElement>().Where(element => element.GetAttribute("name") is { Length: > 0 } && !element.HasAttribute("disabled")))
        {
            var value = element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
                IHtmlInputElement input => input.Value,
                IHtmlTextAreaElement area => area.Value,
                IHtmlSelectElement select => select.Value,
                _ => null,
            };
            if (value is not null) fields.Add(new(element.GetAttribute("name")!, value));
        }

        return new PaperForm(form.GetAttribute("action") is { Length: > 0 } action ? action : path, fields);
    }

    public PaperForm With(string name, params string[] values) =>
        this with { Fields = [.. Fields.Where(field => field.Key != name), .. values.Select(value => KeyValuePair.Create(name, value))] };

    public PaperForm Without(string name) => this with { Fields = [.. Fields.Where(field => field.Key != name)] };
}
