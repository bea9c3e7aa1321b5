using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>One figure and what it counts: <c>&lt;stat value="1 122" label="…" /&gt;</c>.</summary>
[HtmlTargetElement("stat", ParentTag = "stats", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StatTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>The figure, written as the language writes it; a number is written so by itself.</summary>
    public object? Value { get; set; }

    /// <summary>What it counts.</summary>
    public string Label { get; set; } = "";

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        RenderAsync(output, "_Stat", new StatView(Label, Value switch
        {
            int number => number.ToString("N0", null),
            long number => number.ToString("N0", null),
            _ => Value?.ToString() ?? "–",
        }));
}
