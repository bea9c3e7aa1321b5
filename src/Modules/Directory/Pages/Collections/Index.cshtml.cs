using Kumppani.Directory.Collections;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>One's own lists and those of the organisation acted for, the newest first. One query.</summary>
[Authorize(DirectoryPermissions.Collect)]
internal sealed class IndexModel(CollectionDesk desk) : PageModel
{
    public const int PageSize = 50;

    /// <summary>Only those made before this one: ids go by time.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Before { get; set; }

    public IReadOnlyList<CollectionRow> Rows { get; private set; } = [];

    public string? First => Before is null ? null : "/collections";

    public string? Next { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        var lists = desk.Own();
        if (Before is { } before) lists = lists.Where(one => one.Id.CompareTo(before) < 0);
        var found = await lists.OrderByDescending(one => one.Id).Take(PageSize + 1)
            .Select(one => new { one.Id, one.Name, one.Language, Entries = one.Items.Count, one.IsShared, one.Visibility, one.ChangedAt }).ToListAsync(stop);
        if (found.Count > PageSize) Next = $"/collections?before={found[PageSize - 1].Id}";
        Rows = [.. found.Take(PageSize).Select(one =>
            new CollectionRow(one.Id, LocalizedText.In(one.Language, one.Name), one.Entries, one.IsShared, one.Visibility is Visibility.Published, one.ChangedAt))];
    }
}
