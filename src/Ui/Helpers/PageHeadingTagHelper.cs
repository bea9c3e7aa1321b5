using System.Net;
using System.Text.RegularExpressions;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>The page's one <c>h1</c>. Its text is also the title of the page and the last step of the breadcrumb, unless the page set another.</summary>
[HtmlTargetElement("page-heading")]
public sealed partial class PageHeadingTagHelper(IHtmlHelper html, PageFrame frame) : PartialTagHelper(html)
{
    /// <summary>Stands above the heading: what larger thing the page belongs to.</summary>
    public ShownText Caption { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        if (frame.Title is null)
        {
            var drawn = content.GetContent();
            frame.Title = WebUtility.HtmlDecode(Tags().Replace(drawn, "")).Trim();
            // A heading that is as a whole in another language than the page.
            frame.TitleLanguage = Marked().Match(drawn) is { Success: true } marked ? marked.Groups["language"].Value : null;
        }

        await RenderAsync(output, "_PageHeading", new PageHeadingView(Caption, content));
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tags();

    [GeneratedRegex("""^\s*<span lang="(?<language>[^"]+)">[^<]*</span>\s*$""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marked();
}
