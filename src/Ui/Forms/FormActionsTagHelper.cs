using Kumppani.Ui.Frame;
using Kumppani.Ui.Helpers;
using Kumppani.Ui.Markup;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Forms;

/// <summary>The end of a form: its button and the way out. More buttons may stand inside.</summary>
[HtmlTargetElement("form-actions", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FormActionsTagHelper(IHtmlHelper html, PageFrame frame) : PartialTagHelper(html)
{
    /// <summary>The words of the button; "Save" when left out.</summary>
    public string? Submit { get; set; }

    /// <summary>Name of the button's value, where a form has several buttons.</summary>
    public string? Name { get; set; }

    /// <summary>The button's value.</summary>
    public string? Value { get; set; }

    /// <summary>App-relative address of the way out; null for none.</summary>
    public string? Cancel { get; set; }

    /// <summary>The button takes something away for good.</summary>
    public bool Danger { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        frame.HasForm = true;
        // Where a page hands on that it has none, it comes as an empty one.
        var (name, value) = string.IsNullOrEmpty(Name) ? (null, null) : (Name, Value);
        await RenderAsync(output, "_FormActions", new FormActionsView(Submit ?? Texts.Save, name, value, Url(Cancel), Danger, await output.GetChildContentAsync(), Preview.Take(ViewContext.HttpContext)));
    }
}
