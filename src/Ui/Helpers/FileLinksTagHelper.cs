using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>A list as a file: <c>&lt;file-links to="Model.FileAddress" /&gt;</c>.</summary>
[HtmlTargetElement("file-links", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FileLinksTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    private static readonly (string Ending, string Name)[] Kinds = [("xlsx", "Excel"), ("csv", "CSV"), ("json", "JSON")];

    /// <summary>The app-relative address of the file with this ending: <c>csv</c>, <c>xlsx</c> or <c>json</c>.</summary>
    public Func<string, string>? To { get; set; }

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        FileLink[] links = [.. Kinds.Select(kind => new FileLink(kind.Name, Url(To?.Invoke(kind.Ending)) ?? ""))];
        return RenderAsync(output, "_FileLinks", links);
    }
}
