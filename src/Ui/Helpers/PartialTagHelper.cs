using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>A tag helper whose HTML lives in a partial of <c>Pages/Shared/Ui</c>.</summary>
public abstract class PartialTagHelper(IHtmlHelper html) : TagHelper
{
    /// <summary>The view the tag stands in.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Puts the partial in the place of the tag.</summary>
    protected async Task RenderAsync(TagHelperOutput output, string partial, object model)
    {
        ArgumentNullException.ThrowIfNull(output);
        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = null;
        output.Content.SetHtmlContent(await html.PartialAsync($"~/Pages/Shared/Ui/{partial}.cshtml", model));
    }

    /// <summary>An id that no other of the kind has on this page: names and patterns are found by it.</summary>
    protected string NextId(string kind)
    {
        var items = ViewContext.HttpContext.Items;
        var number = items.TryGetValue((typeof(PartialTagHelper), kind), out var before) ? (int)before! + 1 : 1;
        items[(typeof(PartialTagHelper), kind)] = number;
        return $"{kind}-{number}";
    }

    /// <summary>An address as the visitor's browser needs it; null for none. A page's <c>next="@Model.Next"</c> arrives empty when it is null.</summary>
    protected string? Url(string? url) => string.IsNullOrEmpty(url) ? null : Frame.AppUrl.Resolve(ViewContext.HttpContext, url);
}
