using Kumppani.Ui.Helpers;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Maps;

/// <summary>
/// Places as dots, with a list of them and their figures beside: <c>&lt;dot-map title="…" unit="@Texts.Associations" dots="Model.Dots" /&gt;</c>. The list is
/// what a keyboard and a screen reader use; the picture is for the eye and the mouse.
/// </summary>
[HtmlTargetElement("dot-map", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DotMapTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>What the map is of.</summary>
    public string Title { get; set; } = "";

    /// <summary>What the figures count.</summary>
    public string Unit { get; set; } = "";

    /// <summary>The places, in the order of the list.</summary>
    public IReadOnlyList<MapDot> Dots { get; set; } = [];

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        RenderAsync(output, "_DotMap", DotMapView.Of(NextId("map"), Title, Unit, Dots));
}
