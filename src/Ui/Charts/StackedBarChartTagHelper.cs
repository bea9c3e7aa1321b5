using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Charts;

/// <summary>
/// Bars of up to six parts: <c>&lt;stacked-bar-chart title="…" row-head="@Texts.Municipality" series="Model.Groups" bars="Model.Bars" /&gt;</c>.
/// </summary>
[HtmlTargetElement("stacked-bar-chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StackedBarChartTagHelper(IHtmlHelper html) : ChartTagHelper(html)
{
    /// <summary>What the parts count, in the order in which they are drawn.</summary>
    public IReadOnlyList<string> Series { get; set; } = [];

    /// <summary>The bars, in the order of the page.</summary>
    public IEnumerable<StackedBar> Bars { get; set; } = [];

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        DrawAsync(output, Series, Bars.Select(bar => (bar.Label, (string?)null, bar.Values)));
}
