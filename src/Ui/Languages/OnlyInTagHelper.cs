using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Languages;

/// <summary>
/// Says in the reader's language that what follows is not in it: <c>&lt;only-in texts="[Model.Title, Model.Summary]" /&gt;</c>. Nothing when every text is.
/// </summary>
[HtmlTargetElement("only-in", TagStructure = TagStructure.WithoutEndTag)]
public sealed class OnlyInTagHelper : TagHelper
{
    /// <summary>What the page shows; what is written in no language does not count.</summary>
    public IEnumerable<LocalizedText> Texts { get; set; } = [];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var reader = Language.Current.Code;
        var shown = Texts.Where(text => !text.IsEmpty).Select(text => text.Best(reader).Language).Distinct(StringComparer.Ordinal).ToList();
        var others = shown.Where(language => language != reader).ToList();
        if (others.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "only-in muted");
        output.Content.SetContent(string.Format(null, shown.Count > others.Count ? Ui.Texts.PartlyIn : Ui.Texts.OnlyIn, LanguageNames.In(others)));
    }
}
