using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>Shows what <see cref="Flash"/> kept. The layout has it; a page without the layout may place it itself.</summary>
[HtmlTargetElement("flash", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FlashTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        // Merely looking into TempData sets a cookie, and an answer with a cookie cannot be cached.
        if (!ViewContext.HttpContext.Request.Cookies.ContainsKey(Flash.Cookie))
            output.SuppressOutput();
        else if (Flash.Take(ViewContext.TempData) is var (text, tone))
            await RenderAsync(output, "_Notice", new NoticeView(tone, text, HtmlString.Empty, IsNew: true));
        else
            output.SuppressOutput();
    }
}
