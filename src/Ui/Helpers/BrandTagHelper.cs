using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>Whose look the page wears: <c>&lt;brand of="@gathering.HostId" /&gt;</c> or <c>&lt;brand place="@place.Key" /&gt;</c>. Draws nothing.</summary>
[HtmlTargetElement("brand", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BrandTagHelper(PageFrame frame) : TagHelper
{
    /// <summary>The municipality's organisation.</summary>
    public Guid? Of { get; set; }

    /// <summary>The place's key.</summary>
    public string? Place { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        (frame.BrandOf, frame.BrandOfPlace) = (Of ?? frame.BrandOf, Place ?? frame.BrandOfPlace);
        output.SuppressOutput();
    }
}
