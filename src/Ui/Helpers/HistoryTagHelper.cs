using Kumppani.Kernel.Events;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>What has happened to a record, newest first, with a link to what was before: <c>&lt;history of="Model.History" /&gt;</c>. The page takes <c>before</c> from its address.</summary>
[HtmlTargetElement("history", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class HistoryTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>The page of it.</summary>
    public History Of { get; set; } = History.Empty;

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return RenderAsync(output, "_History", Of);
    }
}
