using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>
/// The filters of a list that are on, each with a way to remove it: <c>&lt;filter-chips filters="Model.Filters" clear="/associations/register" /&gt;</c>. Plain
/// links, so the address of what is seen can be sent to a colleague. Nothing when none is on.
/// </summary>
[HtmlTargetElement("filter-chips", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FilterChipsTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>Those that are on.</summary>
    public IReadOnlyList<FilterChip> Filters { get; set; } = [];

    /// <summary>App-relative address of the whole list.</summary>
    public string Clear { get; set; } = "";

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Filters.Count > 0) return RenderAsync(output, "_FilterChips", new FilterChipsView(Filters, Clear));

        output.SuppressOutput();
        return Task.CompletedTask;
    }
}
