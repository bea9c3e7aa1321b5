using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>
/// A table that turns to cards on a phone. Inside stand <c>tr</c>s of one <c>th</c> (the row's name) and <c>td</c>s; each gets its column's name by
/// itself: <c>&lt;data-table caption="…" columns="[Texts.Name, Column.Number(Texts.Members)]"&gt;</c>.
/// </summary>
[HtmlTargetElement("data-table")]
public sealed class DataTableTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>The name of the table.</summary>
    public string Caption { get; set; } = "";

    /// <summary>The caption is only heard: a heading above says the same.</summary>
    public bool HideCaption { get; set; }

    /// <summary>The heads in order.</summary>
    public IReadOnlyList<Column> Columns { get; set; } = [];

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        context.Items[typeof(DataTableTagHelper)] = Columns;
        var rows = await output.GetChildContentAsync();
        await RenderAsync(output, "_DataTable", new DataTableView(Caption, HideCaption, Columns, rows));
    }
}
