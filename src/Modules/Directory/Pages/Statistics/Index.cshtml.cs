using Kumppani.Directory.Contracts;
using Kumppani.Directory.Pages.Places;
using Kumppani.Directory.Statistics;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Charts;
using Kumppani.Ui.Maps;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Kumppani.Directory.Pages.Statistics;

/// <summary>How many active associations a place has, where they are, of which group, and how fresh their entries are (requirement Y11c). Two queries.</summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class IndexModel(RegisterStatistics statistics, PlaceBook places) : PageModel
{
    public Place Place { get; private set; } = null!;

    public RegisterCount Total { get; private set; }

    public IReadOnlyList<PartCount> Parts { get; private set; } = [];

    public IReadOnlyList<ChartBar> Groups { get; private set; } = [];

    public IReadOnlyList<ChartBar> Freshness { get; private set; } = [];

    /// <summary>The municipalities with their active associations; empty for a municipality itself.</summary>
    public IReadOnlyList<MapDot> Dots { get; private set; } = [];

    public bool IsMunicipality => Place.Kind == PlaceKind.Municipality;

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (places.FindBySlug(place) is not { } found) return NotFound();

        Place = found.Place;
        Parts = await statistics.ByPartAsync(Place, stop);
        var groups = await statistics.ByGroupAsync(Place, stop);
        Total = groups.Aggregate(default(RegisterCount), (sum, one) => sum + one.Count);
        Groups = [.. groups.Select(one => new ChartBar(CategoryNames.Of(one.Group), one.Count.Active))];
        Freshness =
        [
            new(Texts.StatisticsLately, Total.Lately),
            new(Texts.StatisticsThisYear, Total.Active - Total.Lately),
            new(Texts.StatisticsOlder, Total.Confirmed - Total.Active),
            new(Texts.StatisticsNever, Total.All - Total.Confirmed),
        ];
        if (!IsMunicipality)
        {
            var active = Parts.ToDictionary(one => one.Slug!, one => one.Count.Active, StringComparer.Ordinal);
            var municipalities = places.MunicipalitiesOf(Place).ToList();
            Dots = PlaceDots.Of(municipalities, municipalities.ToDictionary(one => one.Key, one => active.GetValueOrDefault(one.Slug)));
        }

        return Page();
    }

    /// <summary>The table as a file: csv, xlsx or json.</summary>
    public string FileAddress(string ending) => $"/{Place.Slug}/associations/statistics.{ending}";
}
