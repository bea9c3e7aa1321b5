using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>
/// How far work has come that goes on in the background: <c>&lt;progress-panel label="…" done="3500" total="20000" /&gt;</c>. While it stands on a page the
/// page renews it by itself: with script in place, without it whole and now and then, and there is a link that does it at once.
/// </summary>
[HtmlTargetElement("progress-panel", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ProgressTagHelper(IHtmlHelper html, PageFrame frame, TimeProvider clock) : PartialTagHelper(html)
{
    /// <summary>What is being done.</summary>
    public string Label { get; set; } = "";

    /// <summary>How many are done.</summary>
    public int Done { get; set; }

    /// <summary>Of how many.</summary>
    public int Total { get; set; }

    /// <summary>When the work began (UTC); null: how long it will take is not told.</summary>
    public DateTime? Since { get; set; }

    /// <summary>How many were done when it began.</summary>
    public int From { get; set; }

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        frame.RenewsItself = true;
        var left = Since is { } since ? RemainingTime.Of(Done - From, Total - Done, clock.GetUtcNow().UtcDateTime - since) : null;
        return RenderAsync(output, "_Progress", new ProgressView(Label, Math.Clamp(Done, 0, Total), Total, left is { } time ? RemainingTime.Say(time) : null));
    }
}
