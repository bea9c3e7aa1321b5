using Kumppani.Cooperation.Domain;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Issues;

/// <summary>A page of a list of matters, newest first, by key.</summary>
internal sealed record IssueListPage(IssueList List, string? Newest, string? Older)
{
    /// <summary>One query.</summary>
    /// <param name="issues">Those of the list.</param>
    /// <param name="before">What is older than this one is shown; null for the newest.</param>
    /// <param name="address">The page itself.</param>
    /// <param name="path">What the rows lead to, without the id and the first stroke.</param>
    /// <param name="clock">Tells the day.</param>
    /// <param name="stop">Stops the query.</param>
    public static async Task<IssueListPage> ReadAsync(IQueryable<Issue> issues, Guid? before, string address, string path, TimeProvider clock, CancellationToken stop)
    {
        var chosen = before is { } from ? issues.Where(one => one.Id.CompareTo(from) < 0) : issues;
        var rows = await IssueRow.Of(chosen.OrderByDescending(one => one.Id).Take(IssueRow.Size + 1)).ToListAsync(stop);
        var shown = rows.Take(IssueRow.Size).ToList();
        return new IssueListPage(
            new IssueList(shown, path, clock.Today()),
            before is null ? null : address,
            rows.Count > IssueRow.Size ? $"{address}?before={shown[^1].Id}" : null);
    }
}
