using Microsoft.AspNetCore.Html;

namespace Kumppani.Ui.Helpers;

/// <summary>What <c>_DataTable</c> draws.</summary>
public sealed record DataTableView(string Caption, bool HideCaption, IReadOnlyList<Column> Columns, IHtmlContent Rows);
