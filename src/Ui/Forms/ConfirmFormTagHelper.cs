using Kumppani.Ui.Helpers;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Forms;

/// <summary>
/// Asks once more, on a page of its own that changes nothing by being opened: what will happen, in words and in what stands inside, a button that does it
/// and the way out: <c>&lt;confirm-form lead="@Texts.CancelLead" submit="@Texts.CancelIt" danger="true" cancel="/gatherings" /&gt;</c>.
/// </summary>
[HtmlTargetElement("confirm-form", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ConfirmFormTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>What will happen.</summary>
    public string? Lead { get; set; }

    /// <summary>The words of the button: what it does, never "OK".</summary>
    public string Submit { get; set; } = "";

    /// <summary>Name of the button's value.</summary>
    public string? Name { get; set; }

    /// <summary>The button's value.</summary>
    public string? Value { get; set; }

    /// <summary>App-relative address of the way out.</summary>
    public string Cancel { get; set; } = "";

    /// <summary>It cannot be undone.</summary>
    public bool Danger { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        await RenderAsync(output, "_ConfirmForm", new ConfirmFormView(Lead, Submit, Name, Value, Cancel, Danger, await output.GetChildContentAsync()));
    }
}
