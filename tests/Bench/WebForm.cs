using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Kumppani.Bench;

/// <summary>A form of a page as it was shown, sent as a browser sends it.</summary>
internal sealed class WebForm(HttpClient client, Uri page, IHtmlFormElement form)
{
    public static async Task<WebForm> OfAsync(HttpClient client, HttpResponseMessage answer, string selector = "main form[method=post]")
    {
        var html = await answer.Content.ReadAsStringAsync();
        answer.EnsureSuccessStatusCode();
        var address = answer.RequestMessage!.RequestUri!;
        var document = await new HtmlParser().ParseDocumentAsync(html);
        return new WebForm(client, address, document.QuerySelector<IHtmlFormElement>(selector) ?? throw new InvalidOperationException($"No form {selector} on {address}."));
    }

    /// <summary>Types into a field.</summary>
    public void Fill(string name, string value) =>
        (form.QuerySelector<IHtmlInputElement>($"[name='{name}']") ?? throw new InvalidOperationException($"No field {name}.")).Value = value;

    /// <summary>Sends it; redirects are followed if the client does.</summary>
    /// <param name="extra">A button's name and value, for example.</param>
    /// <param name="file">The name of the field, of the file, and its bytes.</param>
    public async Task<HttpResponseMessage> SendAsync((string Name, string Value)? extra = null, (string Field, string Name, byte[] Bytes)? file = null)
    {
        var fields = Fields().Concat(extra is { } one ? [KeyValuePair.Create(one.Name, one.Value)] : []).ToList();
        var target = new Uri(page, string.IsNullOrEmpty(form.GetAttribute("action")) ? page.PathAndQuery : form.GetAttribute("action"));
        if (file is not { } sent) return await client.PostAsync(target, new FormUrlEncodedContent(fields));

        using var content = new MultipartFormDataContent();
        foreach (var field in fields) content.Add(new StringContent(field.Value), field.Key);
        var bytes = new ByteArrayContent(sent.Bytes);
        bytes.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(bytes, sent.Field, sent.Name);
        return await client.PostAsync(target, content);
    }

    private IEnumerable<KeyValuePair<string, string>> Fields()
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "submit" or "file" or "button" }: break;
                case IHtmlInputElement { Name.Length: > 0, IsDisabled: false } input: yield return new(input.Name, input.Value); break;
                case IHtmlSelectElement { Name.Length: > 0 } select: yield return new(select.Name, select.Value ?? ""); break;
                default: break;
            }
        }
    }
}
