using System.Linq.Expressions;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Search;
using Kumppani.Ui.Languages;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Domain;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>Lists measures by due date, a page at a time by key: two queries, whatever the page.</summary>
internal sealed class MeasureList(Wellbeing.Measures measures, Finder finder, TimeProvider clock)
{
    public const int Size = 20;

    public DateOnly Today => DateOnly.FromDateTime(Dates.Local(clock.UtcNow()));

    public async Task<MeasurePage> PageAsync(IQueryable<Measure> of, MeasureListPage asked, CancellationToken stop)
    {
        var shown = of.Where(Shows(asked.Show, Today));
        if (finder.Matching(IMeasures.Kind, asked.Search) is { } matching) shown = shown.Where(measure => matching.Contains(measure.Id));

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
