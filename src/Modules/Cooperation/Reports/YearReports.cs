using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Forums.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Reports;

/// <summary>Counts a municipality's year. Five queries.</summary>
internal sealed class YearReports(AppDb db, IGatherings gatherings, TimeProvider clock)
{
    public async Task<YearReport> ReadAsync(Guid municipalityId, int year, CancellationToken stop)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var (from, before) = (Dates.Utc(first.ToDateTime(TimeOnly.MinValue)), Dates.Utc(last.AddDays(1).ToDateTime(TimeOnly.MinValue)));
        var today = clock.Today();

        var logged = await db.WorkLog.Where(one => one.HostId == municipalityId && one.On >= first && one.On <= last)
            .GroupBy(one => one.Duty)
            .Select(group => new DutyRow(group.Key, group.Count(), group.Sum(one => (long)one.Minutes), group.Sum(one => (long)one.Contacts)))
            .ToListAsync(stop);
        var enquiries = await db.Enquiries.Where(one => one.HostId == municipalityId && one.OpenedAt >= from && one.OpenedAt < before)
            .GroupBy(one => one.FirstAnsweredAt != null).Select(group => new { IsAnswered = group.Key, Count = group.Count() }).ToListAsync(stop);
        var cases = await db.Cases.Where(one => one.HostId == municipalityId && one.MadeAt >= from && one.MadeAt < before)
            .GroupBy(one => new { IsAnswered = one.AnsweredAt != null, IsLate = one.AnsweredAt == null && one.DueOn < today })
            .Select(group => new { group.Key.IsAnswered, group.Key.IsLate, Count = group.Count() }).ToListAsync(stop);
        var sections = await db.WrittenSections.CountAsync(one => one.HostId == municipalityId && one.ReviewedOn >= first && one.ReviewedOn <= last, stop);

        return new YearReport(
            year,
            [.. Enum.GetValues<DutyClass>().Select(duty => logged.Find(one => one.Duty == duty) ?? new DutyRow(duty, 0, 0, 0))],
            enquiries.Sum(one => one.Count),
            enquiries.Where(one => one.IsAnswered).Sum(one => one.Count),
            cases.Sum(one => one.Count),
            cases.Where(one => one.IsAnswered).Sum(one => one.Count),
            cases.Where(one => one.IsLate).Sum(one => one.Count),
            sections,
            await gatherings.HostedAsync(municipalityId, from, before, stop));
    }
}
