using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>
/// Links to the page before and the page after, by key: <c>&lt;pagination previous="@url" next="@url" first="21" last="40" total="1122" /&gt;</c>.
/// </summary>
[HtmlTargetElement("pagination", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PaginationTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>Address of the page before; null on the first.</summary>
    public string? Previous { get; set; }

    /// <summary>Address of the page after; null on the last.</summary>
    public string? Next { get; set; }

    /// <summary>How many there are in all; null when not counted.</summary>
    public int? Total { get; set; }

    /// <summary>More than so many are told as "1 000+"; null: told exactly.</summary>
    public int? Most { get; set; }

    /// <summary>Ordinal of the first row shown, from one.</summary>
    public int? First { get; set; }

    /// <summary>Ordinal of the last row shown.</summary>
    public int? Last { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var view = new PaginationView(Url(Previous), Url(Next), Range());
        if (view is { Previous: null, Next: null, Range: null })
            output.SuppressOutput();
        else
            await RenderAsync(output, "_Pagination", view);
    }

    private string? Range() => (First, Last, Total) switch
    {
        ({ } first, { } last, { } total) => string.Format(null, Texts.PaginationRange, first.ToString("N0", null), last.ToString("N0", null), CappedCount.Of(total, Most)),
        (_, _, { } total) => string.Format(null, Texts.PaginationTotal, CappedCount.Of(total, Most)),
        _ => null,
    };
}
