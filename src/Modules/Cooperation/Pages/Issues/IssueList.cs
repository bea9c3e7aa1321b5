namespace Kumppani.Cooperation.Pages.Issues;

/// <summary>Matters in a list, where each is opened, and the day by which they are late.</summary>
internal sealed record IssueList(IReadOnlyList<IssueRow> Rows, string Path, DateOnly Today);
