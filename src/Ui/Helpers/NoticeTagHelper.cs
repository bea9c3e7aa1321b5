using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>A box that stands out: <c>&lt;notice tone="Alert" title="…"&gt;…&lt;/notice&gt;</c>.</summary>
[HtmlTargetElement("notice")]
public sealed class NoticeTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>Colour and icon; information when left out.</summary>
    public Tone Tone { get; set; } = Tone.Info;

    /// <summary>Said first, in bold.</summary>
    public string? Title { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        await RenderAsync(output, "_Notice", new NoticeView(Tone, Title, await output.GetChildContentAsync(), IsNew: false));
    }
}
