using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>
/// Text written by people, in the version closest to the reader: <c>&lt;localized text="Model.Title" /&gt;</c>. When that is in another language than the
/// page, the language is marked, so that a screen reader pronounces it right.
/// </summary>
[HtmlTargetElement("localized", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LocalizedTagHelper : TagHelper
{
    /// <summary>The text.</summary>
    public ShownText Text { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = Text.Language is null ? null : "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Text.Language is { } language) output.Attributes.SetAttribute("lang", language);
        output.Content.SetContent(Text.Text);
    }
}
