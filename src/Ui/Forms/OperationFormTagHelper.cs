using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Forms;

/// <summary>
/// Every form: an app-relative <c>action</c> gets the language; the browser's own messages are off, since they speak the browser's language and
/// stop before ours. Every form that posts: a key made when the form was shown, by which a repeat of the same sending is known, the antiforgery token
/// also when the form has an <c>action</c>, and on a page that <see cref="IEdits"/> the version of its record.
/// </summary>
[HtmlTargetElement("form")]
public sealed class OperationFormTagHelper(IAntiforgery antiforgery) : TagHelper
{
    /// <summary>Name of the hidden field with the key.</summary>
    public const string FieldName = "__operation";

    /// <summary>Name of the hidden field with the version of the record that the page edits.</summary>
    public const string VersionName = "__version";

    /// <inheritdoc />
    public override int Order => 1000;

    /// <summary>The view the form stands in.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var action = Text(context, "action");
        if (action is not null && (action.StartsWith('/') || action.StartsWith("~/", StringComparison.Ordinal)))
            output.Attributes.SetAttribute("action", AppUrl.Resolve(ViewContext.HttpContext, action));

        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate"));
        if (!string.Equals(Text(context, "method"), "post", StringComparison.OrdinalIgnoreCase)) return;

        if (!string.IsNullOrEmpty(action) && !context.AllAttributes.ContainsName("asp-antiforgery"))
            output.PostContent.AppendHtml(antiforgery.GetHtml(ViewContext.HttpContext));
        output.PostContent.AppendHtml(Hidden(FieldName, Key()));
        if (ViewContext.ViewData.Model is FormPage { SeenVersion: { } seen }) output.PostContent.AppendHtml(Hidden(VersionName, seen.ToString()));
    }

    // The same form shown again with errors keeps its key: nothing was saved under it.
    private string Key()
    {
        var request = ViewContext.HttpContext.Request;
        return request.HasFormContentType && Guid.TryParse(request.Form[FieldName], out var posted)
            ? posted.ToString()
            : Guid.CreateVersion7().ToString();
    }

    private static TagBuilder Hidden(string name, string value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.StartTag };
        input.Attributes["type"] = "hidden";
        input.Attributes["name"] = name;
        input.Attributes["value"] = value;
        return input;
    }

    private static string? Text(TagHelperContext context, string name) =>
        context.AllAttributes.TryGetAttribute(name, out var attribute) ? attribute.Value?.ToString() : null;
}
