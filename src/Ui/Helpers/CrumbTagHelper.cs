using System.Net;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>A step of the breadcrumb, drawn by the layout between the front page and this page: <c>&lt;crumb href="/associations"&gt;…&lt;/crumb&gt;</c>.</summary>
[HtmlTargetElement("crumb", Attributes = "href")]
public sealed class CrumbTagHelper(PageFrame frame) : TagHelper
{
    /// <summary>App-relative address.</summary>
    public string Href { get; set; } = "/";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        frame.AddCrumb(WebUtility.HtmlDecode(content.GetContent()).Trim(), Href);
        output.SuppressOutput();
    }
}
