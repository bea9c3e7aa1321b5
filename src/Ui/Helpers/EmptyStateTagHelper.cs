using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>Stands where a list would: what is missing and what to do about it.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>What there is none of.</summary>
    public string Title { get; set; } = "";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        await RenderAsync(output, "_EmptyState", new EmptyStateView(Title, await output.GetChildContentAsync()));
    }
}
