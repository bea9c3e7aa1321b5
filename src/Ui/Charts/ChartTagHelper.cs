using Kumppani.Ui.Helpers;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Charts;

/// <summary>
/// What charts share: a title, bars drawn as SVG with their figures as text, told apart by patterns and not by colour alone, and all figures as a table
/// beneath. An empty chart says so.
/// </summary>
public abstract class ChartTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>What the chart is of. Shown above it.</summary>
    public string Title { get; set; } = "";

    /// <summary>What is to be seen in it, or where the figures come from; null for nothing.</summary>
    public string? Description { get; set; }

    /// <summary>What the bars are: the head of the table's first column.</summary>
    public string RowHead { get; set; } = "";

    /// <summary>Draws the bars.</summary>
    private protected Task DrawAsync(TagHelperOutput output, IReadOnlyList<string> series, IEnumerable<(string Label, string? Language, IReadOnlyList<long> Values)> bars) =>
        RenderAsync(output, "_Chart", ChartView.Of(
            NextId("chart"), Title, Description, RowHead, series, [.. bars.Select(bar => bar with { Language = bar.Language == Languages.Language.Current.Code ? null : bar.Language })]));
}
