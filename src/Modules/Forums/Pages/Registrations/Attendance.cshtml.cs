using Kumppani.Directory.Contracts;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Charts;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Registrations;

/// <summary>How many came, by the home municipality of their association and its group, or the one they chose (requirement Y2). Two queries; nobody is named.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class AttendanceModel(AppDb db, PlaceBook places) : GatheringPage(db)
{
    public int Present { get; private set; }

    /// <summary>Everybody who is not cancelled, present or not.</summary>
    public int Registered { get; private set; }

    /// <summary>The groups of which somebody came, in their own order; those without an association on the register last.</summary>
    public IReadOnlyList<string> Groups { get; private set; } = [];

    public IReadOnlyList<StackedBar> ByPlace { get; private set; } = [];

    public IReadOnlyList<ChartBar> ByGroup { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var counts = await Db.Registrations.Where(one => one.GatheringId == id)
            .GroupBy(one => new { one.PlaceKey, Category = one.Category ?? one.GroupWish, IsPresent = one.PresentAt != null, one.Seat })
            .Select(group => new { group.Key.PlaceKey, group.Key.Category, group.Key.IsPresent, group.Key.Seat, Count = group.Count() })
            .ToListAsync(stop);
        Registered = counts.Where(one => one.IsPresent || one.Seat is Domain.SeatState.Seated or Domain.SeatState.Waiting).Sum(one => one.Count);

        var present = counts.Where(one => one.IsPresent).ToList();
        Present = present.Sum(one => one.Count);
        var groups = present.Select(one => one.Category).Distinct().OrderBy(group => group is null).ThenBy(group => group).ToList();
        Groups = [.. groups.Select(CategoryNames.Of)];
        ByGroup = [.. groups.Select(group => new ChartBar(CategoryNames.Of(group), present.Where(one => one.Category == group).Sum(one => one.Count)))];
        ByPlace =
        [
            .. present.GroupBy(one => one.PlaceKey)
                .Select(place => (Name: PlaceName(place.Key), Bar: new StackedBar(
                    PlaceName(place.Key) ?? Texts.MunicipalityUnknown, [.. groups.Select(group => place.Where(one => one.Category == group).Sum(one => (long)one.Count))])))
                .OrderBy(one => one.Name is null).ThenByDescending(one => one.Bar.Total).ThenBy(one => SortKey.Of(one.Bar.Label), StringComparer.Ordinal)
                .Select(one => one.Bar),
        ];
        return Page();
    }

    private string? PlaceName(string? key) => key is null ? null : places.Exactly(key)?.Name(Language.Current.Code);
}
