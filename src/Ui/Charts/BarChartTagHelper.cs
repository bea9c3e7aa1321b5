using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Charts;

/// <summary>Bars: <c>&lt;bar-chart title="…" row-head="@Texts.Group" value-head="@Texts.Associations" bars="Model.Bars" /&gt;</c>.</summary>
[HtmlTargetElement("bar-chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BarChartTagHelper(IHtmlHelper html) : ChartTagHelper(html)
{
    /// <summary>What the figures count: the head of their column.</summary>
    public string ValueHead { get; set; } = "";

    /// <summary>The bars, in the order of the page.</summary>
    public IEnumerable<ChartBar> Bars { get; set; } = [];

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        DrawAsync(output, [ValueHead], Bars.Select(bar => (bar.Label, bar.Language, (IReadOnlyList<long>)[bar.Value])));
}
