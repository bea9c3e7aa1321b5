using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>A cell of a <c>data-table</c>: takes its name from the column it stands in.</summary>
[HtmlTargetElement("td", ParentTag = "tr")]
[HtmlTargetElement("th", ParentTag = "tr")]
public sealed class DataCellTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        if (!context.Items.TryGetValue(typeof(DataRowTagHelper), out var row) || !((IEnumerator<Column>)row).MoveNext())
            return;

        var column = ((IEnumerator<Column>)row).Current;
        if (column.IsNumber)
            output.Attributes.SetAttribute("class", "number");
        if (output.TagName == "th")
            output.Attributes.SetAttribute("scope", "row");
        else if (!column.IsHeadHidden)
            output.Attributes.SetAttribute("data-label", column.Text);
    }
}
