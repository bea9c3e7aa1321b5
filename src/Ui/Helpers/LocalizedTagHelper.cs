using Kumppani.Kernel.Domain;
using Kumppani.Ui.Languages;
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
    public LocalizedText Text { get; set; } = LocalizedText.Empty;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var (language, text) = Text.Best(Language.Current.Code);
        var isOwn = string.Equals(language, Language.Current.Code, StringComparison.OrdinalIgnoreCase);
        output.TagName = isOwn ? null : "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (!isOwn) output.Attributes.SetAttribute("lang", language);
        output.Content.SetContent(text);
    }
}
