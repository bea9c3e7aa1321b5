using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Helpers;

/// <summary>A row of a <c>data-table</c>: counts its cells.</summary>
[HtmlTargetElement("tr", ParentTag = "data-table")]
public sealed class DataRowTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Init(TagHelperContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Items.TryGetValue(typeof(DataTableTagHelper), out var columns))
            context.Items[typeof(DataRowTagHelper)] = ((IReadOnlyList<Column>)columns).GetEnumerator();
    }
}
