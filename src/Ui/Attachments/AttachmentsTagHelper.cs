using Kumppani.Kernel.Attachments;
using Kumppani.Ui.Helpers;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Attachments;

/// <summary>
/// The files of a record: <c>&lt;attachments for="Model.Attachments" manage="@(may ? path : null)" /&gt;</c>. Nothing when there are none and none may be given.
/// </summary>
[HtmlTargetElement("attachments", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class AttachmentsTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>What <see cref="AttachmentDesk.OfAsync"/> found.</summary>
    public IReadOnlyList<Attachment> For { get; set; } = [];

    /// <summary>App-relative address of the page on which they are changed, for those who may.</summary>
    public string? Manage { get; set; }

    /// <summary>On that page: the address at which one is taken away, or null where it may not be.</summary>
    public Func<Attachment, string?>? Removes { get; set; }

    /// <summary>False where the page has said what they are.</summary>
    public bool Heading { get; set; } = true;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (For.Count == 0 && string.IsNullOrEmpty(Manage) && Heading) output.SuppressOutput();
        else await RenderAsync(output, "_Attachments", new AttachmentsView(For, Url(Manage), Removes, Heading));
    }
}
