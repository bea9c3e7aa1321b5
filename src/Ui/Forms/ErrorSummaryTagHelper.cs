using Kumppani.Ui.Frame;
using Kumppani.Ui.Helpers;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Forms;

/// <summary>
/// What is to be mended, with a link to each field: <c>&lt;error-summary /&gt;</c> before the form. Nothing when all is well. The title of the page says
/// "Error:" first. A page has one: of several the first is drawn.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(IHtmlHelper html, PageFrame frame) : PartialTagHelper(html)
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var order = new FieldOrder(ViewContext.ViewData.ModelMetadata);
        var errors = ViewContext.ViewData.ModelState
            .OrderBy(entry => entry.Key, order)
            .SelectMany(entry => entry.Value?.Errors.Select(error => (entry.Key, error)) ?? [])
            .Select(found => new ErrorLine(
                string.IsNullOrEmpty(found.error.ErrorMessage) ? Texts.ValueInvalidWithoutName : found.error.ErrorMessage,
                found.Key.Length == 0 ? null : "#" + TagBuilder.CreateSanitizedId(found.Key, "_")))
            .Distinct()
            .ToList();
        if (errors.Count == 0 || frame.HasErrors)
        {
            output.SuppressOutput();
            return;
        }

        frame.HasErrors = true;
        await RenderAsync(output, "_ErrorSummary", errors);
    }
}
