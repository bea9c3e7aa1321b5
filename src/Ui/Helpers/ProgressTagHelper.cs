using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>
/// How far work has come that goes on in the background: <c>&lt;progress-panel label="…" done="3500" total="20000" /&gt;</c>. While it stands on a page the
/// page renews it by itself where there is script; without, there is a link that does.
/// </summary>
[HtmlTargetElement("progress-panel", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ProgressTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>What is being done.</summary>
    public string Label { get; set; } = "";

    /// <summary>How many are done.</summary>
    public int Done { get; set; }

    /// <summary>Of how many.</summary>
    public int Total { get; set; }

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return RenderAsync(output, "_Progress", new ProgressView(Label, Math.Clamp(Done, 0, Total), Total));
    }
}
