using System.Net;
using System.Net.Sockets;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Kumppani.Tests.Browser.Support;

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

    /// <summary>Sends a form, with a file if it takes one; null when the answer was lost, so that nobody knows whether it took effect.</summary>
    public async Task<HttpStatusCode?> TriesAsync(Uri site, PaperForm form, PaperFile? file = null)
    {
        try
        {
            return file is null ? (await SendsAsync(site, form)).Status : (await SendsAsync(site, form, file)).Status;
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException or SocketException)
        {
            return null;
        }
    }

    /// <summary>Sends a form with a file.</summary>
    public async Task<(HttpStatusCode Status, string Location)> SendsAsync(Uri site, PaperForm form, PaperFile file)
    {
        using var content = ContentOf(form, file);
        using var answer = await _client.PostAsync(new Uri(site, form.Action), content);
        Assert.True((int)answer.StatusCode < 500, $"{(int)answer.StatusCode} from {form.Action}");
        return (answer.StatusCode, answer.Headers.Location?.ToString() ?? "");
    }

    /// <summary>The bytes at an address.</summary>
    public async Task<byte[]> GetsAsync(Uri site, string path) => await _client.GetByteArrayAsync(new Uri(site, path));

    /// <summary>Asks for a page and takes whatever comes.</summary>
    public async Task<Answer> AsksAsync(Uri site, string path) => await AnswerAsync(await _client.GetAsync(new Uri(site, path)));

    /// <summary>Sends a form, with a file if it takes one, and takes whatever comes.</summary>
    public async Task<Answer> AsksAsync(Uri site, PaperForm form, PaperFile? file = null)
    {
        using var content = ContentOf(form, file);
        return await AnswerAsync(await _client.PostAsync(new Uri(site, form.Action), content));
    }

    /// <summary>Signs in as a person of the demo.</summary>
    public async Task SignsInAsync(Uri site, string person)
    {
        var people = await TakesFormAsync(site, "/fi/sign-in", "#demo");
        await SendsAsync(site, people.With("key", person));
    }

    /// <summary>Calls a gathering as the liaison of Seinäjoki, and publishes it.</summary>
    /// <returns>Its address, without language.</returns>
    public async Task<string> CallsGatheringAsync(Uri site, int seats)
    {
        await SignsInAsync(site, "liaison-seinajoki");
        var draft = (await TakesFormAsync(site, "/fi/gatherings/new/empty"))
            .With("Form.TitleFi", "Kumppanuuspöytä")
            .With("Form.Starts.Date", $"{Person.Today.AddDays(30):d.M.yyyy}")
            .With("Form.Starts.Time", "17.00")
            .With("Form.Capacity", $"{seats}");
        var (_, location, _) = await SendsAsync(site, draft);
        Assert.EndsWith("/manage", location, StringComparison.Ordinal);
        await SendsAsync(site, await TakesFormAsync(site, location, "form:has(input[name=step][value=Publish])"));
        return location["/fi".Length..^"/manage".Length];
    }

    public void Dispose() => _client.Dispose();

    private static HttpContent ContentOf(PaperForm form, PaperFile? file)
    {
        if (file is null) return new FormUrlEncodedContent(form.Fields);
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Fields.Where(field => field.Key != file.Field)) content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(file.Content), file.Field, file.Name);
        return content;
    }

    private static async Task<Answer> AnswerAsync(HttpResponseMessage answer)
    {
        using (answer) return new Answer(answer.StatusCode, answer.Headers.RetryAfter?.ToString(), await answer.Content.ReadAsStringAsync());
    }

    private static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
}
