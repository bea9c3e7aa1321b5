using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Events;

/// <summary>
/// Tells what has happened to records, from their events in the words of the modules. An event that no module has words for is not told.
/// Two queries, and one for the persons where they are told.
/// </summary>
public sealed class HistoryReader(AppDb db, RecordBook records, IEnumerable<IEventWords> words)
{
    /// <summary>Events of one page.</summary>
    public const int PageLength = 50;

    /// <summary>Names persons by id.</summary>
    public delegate Task<IReadOnlyDictionary<Guid, string>> PersonNames(IReadOnlyCollection<Guid> personIds, CancellationToken stop);

    /// <summary>The history of one record. The caller has made sure that it may be read.</summary>
    /// <param name="record">The record.</param>
    /// <param name="before">The event below which to begin; null for the newest.</param>
    /// <param name="names">Names the persons; null where persons are not told, as on a public page.</param>
    /// <param name="stop">Stops the reading.</param>
    public Task<History> OfAsync(Guid record, Guid? before, PersonNames? names, CancellationToken stop) =>
        ReadAsync(db.Set<EventRow>().Where(row => row.RecordId == record), before, names, null, stop);

    /// <summary>The history of a record with its parts.</summary>
    /// <param name="of">Ids of the records.</param>
    /// <param name="before">The event below which to begin; null for the newest.</param>
    /// <param name="names">Names the persons; null where persons are not told.</param>
    /// <param name="staff">The organisations whose people are told by name; of others only the organisation is.</param>
    /// <param name="stop">Stops the reading.</param>
    public Task<History> OfAsync(IQueryable<Guid> of, Guid? before, PersonNames? names, IReadOnlyCollection<Guid> staff, CancellationToken stop) =>
        ReadAsync(db.Set<EventRow>().Where(row => of.Contains(row.RecordId)), before, names, staff, stop);

    private async Task<History> ReadAsync(
        IQueryable<EventRow> events, Guid? before, PersonNames? names, IReadOnlyCollection<Guid>? staff, CancellationToken stop)
    {
        if (before is { } from) events = events.Where(row => row.Id.CompareTo(from) < 0);
        var rows = await events.AsNoTracking().OrderByDescending(row => row.Id).Take(PageLength + 1).ToListAsync(stop);
        var older = rows.Count > PageLength ? rows[PageLength - 1].Id : (Guid?)null;
        if (older is not null) rows.RemoveAt(PageLength);

        var told = rows.Where(row => row.PersonId is not null && staff?.Contains(row.ActingFor) is not false).Select(row => row.PersonId!.Value).ToHashSet();
        var persons = names is null ? new Dictionary<Guid, string>() : await names(told, stop);
        var organisations = await records.CardsAsync(RecordBook.Organisation, [.. rows.Select(row => row.ActingFor).Distinct()], stop);
        return new History(
            [.. from row in rows let what = Say(row) where what is not null select new HistoryLine(row.At, what, By(row))],
            older,
            IsFirst: before is null);

        string? By(EventRow row)
        {
            var person = row.PersonId is { } id && staff?.Contains(row.ActingFor) is not false ? persons.GetValueOrDefault(id) : null;
            var organisation = organisations.GetValueOrDefault(row.ActingFor)?.Title.Text;
            return person is null ? organisation : organisation is null ? person : $"{person}, {organisation}";
        }
    }

    private string? Say(EventRow row) => words.Select(one => one.Say(row.Type, row.Payload)).FirstOrDefault(sentence => sentence is not null);
}
