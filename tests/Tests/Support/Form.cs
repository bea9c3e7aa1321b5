using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.WebUtilities;

namespace Kumppani.Tests.Support;

/// <summary>A form on a page. Fields are found by their labels, as a person finds them.</summary>
public sealed class Form(Visitor visitor, Page page, IHtmlFormElement form)
{
    private readonly List<(string Name, string FileName, byte[] Content)> files = [];

    /// <summary>Types into the field with this label, ticks a box, or chooses the option with these words.</summary>
    public Form Fill(string label, string value)
    {
        switch (Field(label))
        {
            case IHtmlInputElement { Type: "checkbox" } box: box.IsChecked = value is "true" or "on"; break;
            case IHtmlInputElement { Type: "radio" } radio: radio.IsChecked = true; break;
            case IHtmlInputElement input: input.Value = value; break;
            case IHtmlTextAreaElement area: area.Value = value; break;
            case IHtmlSelectElement select: Choose(select, value); break;
            case var other: throw new InvalidOperationException($"'{label}' is a {other.TagName}.");
        }

        return this;
    }

    /// <summary>Ticks the box or radio button with this label.</summary>
    public Form Tick(string label) => Fill(label, "true");

    /// <summary>Sets a field by its name, hostile or hidden ones included; made when the form has none.</summary>
    public Form Set(string name, string value)
    {
        foreach (var same in form.QuerySelectorAll($"[name='{name}']").ToList()) same.Remove();
        var hidden = (IHtmlInputElement)page.Document.CreateElement("input");
        (hidden.Type, hidden.Name, hidden.Value) = ("hidden", name, value);
        form.AppendChild(hidden);
        return this;
    }

    /// <summary>Chooses a file.</summary>
    public Form Attach(string label, string fileName, byte[] content)
    {
        files.Add((((IHtmlInputElement)Field(label)).Name!, fileName, content));
        return this;
    }

    /// <summary>Presses the button with these words, or the first one.</summary>
    public Task<Page> SubmitAsync(string? button = null)
    {
        var pressed = form.QuerySelectorAll<IHtmlElement>("button, input[type=submit]").FirstOrDefault(one => button is null || Page.Squeeze(one.TextContent) == button)
            ?? throw new InvalidOperationException($"No button '{button}' in the form of {page.Path}.");
        var fields = Fields().ToList();
        if (pressed.GetAttribute("name") is { } name) fields.Add(new(name, pressed.GetAttribute("value") ?? ""));

        var target = pressed.GetAttribute("formaction") ?? form.GetAttribute("action");
        var address = string.IsNullOrEmpty(target) || target[0] == '#' ? page.Path : target;
        return form.Method == "get"
            ? visitor.OpenAsync(QueryHelpers.AddQueryString(address.Split('?')[0], fields.Select(field => KeyValuePair.Create(field.Key, (string?)field.Value))))
            : visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = Content(fields) });
    }

    private HttpContent Content(List<KeyValuePair<string, string>> fields)
    {
        if (form.Enctype != "multipart/form-data") return new FormUrlEncodedContent(fields);
        var content = new MultipartFormDataContent();
        foreach (var field in fields) content.Add(new StringContent(field.Value), field.Key);
        foreach (var file in files) content.Add(new ByteArrayContent(file.Content), file.Name, file.FileName);
        return content;
    }

    private IEnumerable<KeyValuePair<string, string>> Fields()
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }: break;
                case IHtmlInputElement { Type: "submit" or "file" or "button" }: break;
                case IHtmlInputElement { Name.Length: > 0, IsDisabled: false } input: yield return new(input.Name, input.Value); break;
                case IHtmlTextAreaElement { Name.Length: > 0 } area: yield return new(area.Name, area.Value); break;
                case IHtmlSelectElement { Name.Length: > 0 } select:
                    foreach (var option in select.Options.Where(option => option.IsSelected)) yield return new(select.Name, option.Value);
                    break;
                default: break;
            }
        }
    }

    private IElement Field(string label)
    {
        var found = form.QuerySelectorAll<IHtmlLabelElement>("label").FirstOrDefault(one => Page.Squeeze(one.TextContent).StartsWith(label, StringComparison.Ordinal));
        var id = found?.HtmlFor;
        return (id is null ? null : page.Document.GetElementById(id))
            ?? throw new InvalidOperationException(
                $"No field '{label}' on {page.Path}; there are: {string.Join(" | ", form.QuerySelectorAll("label").Select(one => Page.Squeeze(one.TextContent)))}");
    }

    private static void Choose(IHtmlSelectElement select, string words)
    {
        var option = select.Options.FirstOrDefault(one => Page.Squeeze(one.Text) == words || one.Value == words)
            ?? throw new InvalidOperationException($"No option '{words}'; there are: {string.Join(" | ", select.Options.Select(one => one.Text))}");
        select.Value = option.Value;
    }
}
