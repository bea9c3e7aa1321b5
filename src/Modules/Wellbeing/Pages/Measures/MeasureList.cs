using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Search;
using Kumppani.Ui.Languages;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Data;
using Kumppani.Wellbeing.Domain;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>Lists measures by due date, a page at a time by key: two queries, whatever the page.</summary>
internal sealed class MeasureList(Wellbeing.Measures measures, Finder finder, TimeProvider clock)
{
    public const int Size = 20;
    private const int FilePageSize = 500;

    public DateOnly Today => clock.Today();

    public async Task<MeasurePage> PageAsync(IQueryable<Measure> of, MeasureListPage asked, CancellationToken stop)
    {
        var shown = Chosen(of, asked.Show, asked.Search);
        var (after, before) = (MeasureCursor.Read(asked.After), MeasureCursor.Read(asked.Before));
        if (before is { DueOn: var until, Id: var untilId })
        {
            var back = await measures.InfosAsync(shown
                .Where(measure => measure.DueOn < until || (measure.DueOn == until && measure.Id < untilId))
                .OrderByDescending(measure => measure.DueOn).ThenByDescending(measure => measure.Id).Take(Size + 1), stop);
            var rows = back.Take(Size).Reverse().ToList();
            return new(rows, back.Count > Size ? MeasureCursor.Of(rows[0]) : null, rows.Count > 0 ? MeasureCursor.Of(rows[^1]) : null, Today);
        }

        if (after is { DueOn: var from, Id: var fromId }) shown = shown.Where(measure => measure.DueOn > from || (measure.DueOn == from && measure.Id > fromId));
        var found = await measures.InfosAsync(shown.OrderBy(measure => measure.DueOn).ThenBy(measure => measure.Id).Take(Size + 1), stop);
        var page = found.Take(Size).ToList();
        return new(
            page, after is not null && page.Count > 0 ? MeasureCursor.Of(page[0]) : null, found.Count > Size ? MeasureCursor.Of(page[^1]) : null, Today);
    }

    /// <summary>The measures of the organisation acted for: put forward by it, on its table, or owned by it.</summary>
    public static IQueryable<Measure> Own(AppDb db)
    {
        var own = db.ActingFor;
        return db.Measures.Where(measure => measure.HostId == own || db.Set<Party>().Any(party => party.RecordId == measure.Id && party.OrganisationId == own));
    }

    /// <summary>What has been agreed in a municipality, or in all of a region or a county.</summary>
    public static IQueryable<Measure> Of(AppDb db, PlaceBook places, Place place)
    {
        var keys = places.MunicipalitiesOf(place).Select(one => one.Key).ToList();
        return db.Measures.Where(measure => measure.Visibility == Visibility.Published && keys.Contains(measure.PlaceKey));
    }

    /// <summary>Those of the measures that a list was asked for.</summary>
    public IQueryable<Measure> Chosen(IQueryable<Measure> of, MeasureShow show, string? search)
    {
        var shown = of.Where(Shows(show, Today));
        return finder.Matching(IMeasures.Kind, search) is { } matching ? shown.Where(measure => matching.Contains(measure.Id)) : shown;
    }

    /// <summary>All of them by due date, a page at a time by the key of the last. Two queries for each page.</summary>
    public async IAsyncEnumerable<IReadOnlyList<MeasureInfo>> PagesAsync(IQueryable<Measure> chosen, [EnumeratorCancellation] CancellationToken stop)
    {
        var rest = chosen;
        while (true)
        {
            var page = await measures.InfosAsync(rest.OrderBy(measure => measure.DueOn).ThenBy(measure => measure.Id).Take(FilePageSize), stop);
            if (page.Count > 0) yield return page;
            if (page.Count < FilePageSize) yield break;

            var (due, id) = (page[^1].DueOn, page[^1].Id);
            rest = chosen.Where(measure => measure.DueOn > due || (measure.DueOn == due && measure.Id > id));
        }
    }

    private static Expression<Func<Measure, bool>> Shows(MeasureShow show, DateOnly today) => show switch
    {
        MeasureShow.Open => measure => measure.State == MeasureState.Proposed || measure.State == MeasureState.Agreed || measure.State == MeasureState.InProgress,
        MeasureShow.Overdue => measure => (measure.State == MeasureState.Agreed || measure.State == MeasureState.InProgress) && measure.DueOn < today,
        MeasureShow.Proposed => measure => measure.State == MeasureState.Proposed,
        MeasureShow.Done => measure => measure.State == MeasureState.Done,
        MeasureShow.Dropped => measure => measure.State == MeasureState.Dropped,
        _ => measure => true,
    };
}
