using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Kumppani.Tests.Browser.Crash;

/// <summary>Somebody who talks to the program over HTTP with a cookie jar of her own; many of them fit into a second.</summary>
internal sealed class Caller : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { Timeout = TimeSpan.FromSeconds(60) };

    public async Task<IHtmlDocument> OpensAsync(Uri site, string path)
    {
        using var answer = await _client.GetAsync(new Uri(site, path));
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} at {path}");
        return await ReadAsync(answer);
    }

    /// <summary>A form of a page as it came, to be filled and sent, more than once if need be.</summary>
    public async Task<PaperForm> TakesFormAsync(Uri site, string path, string selector = "main form[method=post]") =>
        PaperForm.Of(await OpensAsync(site, path), path, selector);

    /// <summary>Sends a form; the status is the acknowledgement: 302 leads on, 400 refuses.</summary>
    public async Task<(HttpStatusCode Status, string Location, IHtmlDocument Page)> SendsAsync(Uri site, PaperForm form)
    {
        using var content = new FormUrlEncodedContent(form.Fields);
        using var answer = await _client.PostAsync(new Uri(site, form.Action), content);
        Assert.True((int)answer.StatusCode < 500, $"{(int)answer.StatusCode} from {form.Action}");
        return (answer.StatusCode, answer.Headers.Location?.ToString() ?? "", await ReadAsync(answer));
    }

    public void Dispose() => _client.Dispose();

    private static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
}
