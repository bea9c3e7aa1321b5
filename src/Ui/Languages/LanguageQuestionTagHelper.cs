using Kumppani.Ui.Forms;
using Kumppani.Ui.Helpers;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Languages;

/// <summary>
/// In a form that publishes: tells which language of the municipality is missing and asks whether to go on all the same:
/// <c>&lt;language-question missing="Model.Missing" edit="/gatherings/1/edit" /&gt;</c>. Nothing when none is. The page asks
/// <see cref="FormPage.UnaskedLanguage"/>.
/// </summary>
[HtmlTargetElement("language-question", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LanguageQuestionTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>The languages that something to be published is not written in.</summary>
    public IReadOnlyList<string> Missing { get; set; } = [];

    /// <summary>App-relative address of the page where the missing text is written.</summary>
    public string? Edit { get; set; }

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Missing.Count > 0) return RenderAsync(output, "_LanguageQuestion", new LanguageQuestionView(LanguageNames.In(Missing), Url(Edit)));

        output.SuppressOutput();
        return Task.CompletedTask;
    }
}
