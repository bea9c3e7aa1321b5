using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Kumppani.Kernel.Markup;

/// <summary>
/// HTML of which nothing is left but a few elements and two attributes. It is the second lock: what comes here has been made from a tree that holds nothing
/// else, and goes to a browser whose policy runs nothing anyway. Put through it again, its output stays as it is.
/// </summary>
internal static class HtmlAllowList
{
    private const int MostPasses = 8;

    private static readonly HashSet<string> Elements = new(["p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "code", "pre", "hr", "a", "h2", "h3", "h4", "h5", "h6"], StringComparer.Ordinal);

    public static string Clean(string html)
    {
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var cleaned = Pass(html);
            if (cleaned == html) return html;
            html = cleaned;
        }

        // Something that changes each time it is read is not shown as anything but text.
        return $"<p>{System.Net.WebUtility.HtmlEncode(new HtmlParser().ParseDocument(html).DocumentElement.TextContent)}</p>";
    }

    private static string Pass(string html)
    {
        var body = new HtmlParser().ParseDocument("<!DOCTYPE html><html><head></head><body></body></html>").Body!;
        body.InnerHtml = html;
        Keep(body);
        return body.InnerHtml;
    }

    private static void Keep(IElement parent)
    {
        foreach (var child in parent.ChildNodes.ToList())
        {
            if (child is not IElement element)
            {
                if (child.NodeType is not NodeType.Text) child.RemoveFromParent();
            }
            else if (!Elements.Contains(element.LocalName) || element.NamespaceUri != "http://www.w3.org/1999/xhtml")
            {
                element.Remove();
            }
            else
            {
                Attributes(element);
                Keep(element);
            }
        }
    }

    private static void Attributes(IElement element)
    {
        var (href, start) = (element.LocalName == "a" ? element.GetAttribute("href") : null, element.LocalName == "ol" ? element.GetAttribute("start") : null);
        foreach (var attribute in element.Attributes.ToList()) element.RemoveAttribute(attribute.NamespaceUri, attribute.LocalName);
        foreach (var attribute in element.Attributes.ToList()) element.RemoveAttribute(attribute.Name);
        if (LinkAddress.IsAllowed(href))
        {
            element.SetAttribute("href", href);
            element.SetAttribute("rel", "nofollow ugc");
        }

        if (int.TryParse(start, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number != 1)
            element.SetAttribute("start", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
