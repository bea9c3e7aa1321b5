using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>One name and its value. A row without content is left out, so pages need no <c>if</c> around it.</summary>
[HtmlTargetElement("summary-row", ParentTag = "summary-list")]
public sealed class SummaryRowTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>The name.</summary>
    public string Label { get; set; } = "";

    /// <summary>App-relative page where the value is changed; null for no link.</summary>
    public string? Change { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        if (content.IsEmptyOrWhiteSpace && Change is null)
            output.SuppressOutput();
        else
            await RenderAsync(output, "_SummaryRow", new SummaryRowView(Label, content.GetContent().Trim(), Url(Change)));
    }
}
