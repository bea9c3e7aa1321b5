using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Register;

/// <summary>A page of the register by name, and the keys of those before and after it. One query.</summary>
internal sealed record KeyPage(IReadOnlyList<RegisterRow> Rows, PageKey? Previous, PageKey? Next)
{
    public static async Task<KeyPage> OfAsync(IQueryable<Organisation> chosen, string? afterText, string? beforeText, int size, CancellationToken stop)
    {
        var backwards = PageKey.TryRead(beforeText, out var before);
        var forwards = PageKey.TryRead(afterText, out var after) && !backwards;
        if (backwards) chosen = chosen.Where(one => one.SortKey.CompareTo(before.Sort) < 0 || (one.SortKey == before.Sort && one.Id.CompareTo(before.Id) < 0));
        if (forwards) chosen = chosen.Where(one => one.SortKey.CompareTo(after.Sort) > 0 || (one.SortKey == after.Sort && one.Id.CompareTo(after.Id) > 0));
        chosen = backwards ? chosen.OrderByDescending(one => one.SortKey).ThenByDescending(one => one.Id) : chosen.OrderBy(one => one.SortKey).ThenBy(one => one.Id);

        var rows = await chosen.Take(size + 1)
            .Select(one => new RegisterRow(one.Id, one.Name, one.SortKey, one.Category, one.Language, one.Email, one.Version, one.Upkeep!.ConfirmedAt, one.Upkeep!.SilentSince != null)).ToListAsync(stop);
        var more = rows.Count > size;
        if (more) rows.RemoveAt(size);
        if (backwards) rows.Reverse();
        if (rows.Count == 0) return new KeyPage(rows, null, null);

        return new KeyPage(
            rows,
            (backwards ? more : forwards) ? new PageKey(rows[0].SortKey, rows[0].Id) : null,
            backwards || more ? new PageKey(rows[^1].SortKey, rows[^1].Id) : null);
    }
}
