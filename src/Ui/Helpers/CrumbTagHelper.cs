using System.Net;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>A step of the breadcrumb, drawn by the layout between the front page and this page: <c>&lt;crumb href="/associations"&gt;…&lt;/crumb&gt;</c>,
/// or with text that people wrote <c>&lt;crumb href="/gatherings/1" text="Model.Title" /&gt;</c>.</summary>
[HtmlTargetElement("crumb", Attributes = "href")]
public sealed class CrumbTagHelper(PageFrame frame) : TagHelper
{
    /// <summary>App-relative address.</summary>
    public string Href { get; set; } = "/";

    /// <summary>Text that people wrote, in place of content; its language is marked when it is not the page's.</summary>
    public ShownText Text { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        frame.AddCrumb(Text.IsEmpty ? WebUtility.HtmlDecode(content.GetContent()).Trim() : Text, Href);
        output.SuppressOutput();
    }
}
