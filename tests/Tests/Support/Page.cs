using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Kumppani.Tests.Support;

/// <summary>A page as it came, with its forms.</summary>
public sealed class Page(Visitor visitor, HttpResponseMessage answer, Uri address, string html)
{
    // Most pages of a walk are judged by their status alone.
    private readonly Lazy<IHtmlDocument> document = new(() => new HtmlParser().ParseDocument(html));

    public HttpStatusCode Status => answer.StatusCode;

    public HttpResponseMessage Answer => answer;

    /// <summary>Path and query, with language.</summary>
    public string Path => address.PathAndQuery;

    public string Html => html;

    public IHtmlDocument Document => document.Value;

    public string Heading => Squeeze(Document.QuerySelector("h1")?.TextContent);

    /// <summary>The visible words of the main part.</summary>
    public string Text => Squeeze((Document.QuerySelector("main") ?? Document.DocumentElement).TextContent);

    /// <summary>A form filled by label, ready to be sent. Without a selector: the first post form of the main part.</summary>
    public Form Form(string? selector = null) =>
        new(visitor, this, Document.QuerySelector<IHtmlFormElement>(selector ?? "main form[method=post]")
            ?? throw new InvalidOperationException($"No form {selector} on {Path} ({(int)Status}):\n{Text}"));

    /// <summary>Follows the link with these words.</summary>
    public Task<Page> FollowAsync(string words) =>
        visitor.OpenAsync(Document.QuerySelectorAll<IHtmlAnchorElement>("a").FirstOrDefault(link => Squeeze(link.TextContent) == words)?.GetAttribute("href")
            ?? throw new InvalidOperationException($"No link '{words}' on {Path}: {string.Join(" | ", Document.QuerySelectorAll("a").Select(link => Squeeze(link.TextContent)))}"));

    /// <summary>The page must have come as asked.</summary>
    public Page ShouldBeOk()
    {
        Assert.True(Status == HttpStatusCode.OK, $"{Path} answered {(int)Status}: {Text}");
        return this;
    }

    /// <summary>The same page again, status 400, with the reason in its error summary.</summary>
    public void ShouldRefuse(string reason)
    {
        Assert.True(Status == HttpStatusCode.BadRequest, $"{Path} answered {(int)Status} instead of refusing: {Text}");
        Assert.Contains(reason, Squeeze(Document.QuerySelector("[role=alert]")?.TextContent), StringComparison.Ordinal);
    }

    internal static string Squeeze(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
