using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Markup;

/// <summary>
/// Text that people wrote in Markdown, in the version closest to the reader and its language marked: <c>&lt;markdown text="Model.Memo.Text" heading="3" /&gt;</c>.
/// Nothing when it is empty.
/// </summary>
[HtmlTargetElement("markdown", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MarkdownTagHelper : TagHelper
{
    /// <summary>The text as written.</summary>
    public ShownText Text { get; set; }

    /// <summary>The level of its first heading: one below the heading it stands under.</summary>
    public int Heading { get; set; } = 2;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Text.IsEmpty)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", output.Attributes.TryGetAttribute("class", out var more) ? $"markdown {more.Value}" : "markdown");
        if (Text.Language is { } language) output.Attributes.SetAttribute("lang", language);
        output.Content.SetHtmlContent(MarkdownText.ToHtml(Text.ToString(), Heading));
    }
}
