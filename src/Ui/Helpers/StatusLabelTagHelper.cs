using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>A state in one or two words: <c>&lt;status-label tone="Success"&gt;…&lt;/status-label&gt;</c>.</summary>
[HtmlTargetElement("status-label")]
public sealed class StatusLabelTagHelper : TagHelper
{
    /// <summary>Colour; the words say the same.</summary>
    public Tone Tone { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "span";
        output.Attributes.SetAttribute("class", Tone is Tone.Neutral ? "status-label" : $"status-label status-label--{Tone.ToString().ToLowerInvariant()}");
    }
}
