using Kumppani.Accounts.Contracts;
using Kumppani.Forums.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Modules;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>What has happened to a gathering, from its events, newest first. Three queries.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class HistoryModel(AppDb db, IPeople people, IEnumerable<IEventWords> words) : GatheringPage(db)
{
    private const int Most = 100;

    public IReadOnlyList<HistoryLine> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var rows = await Db.Set<EventRow>().AsNoTracking().Where(row => row.RecordId == id).OrderByDescending(row => row.Id).Take(Most).ToListAsync(stop);
        var names = await people.NamesAsync([.. rows.Select(row => row.PersonId).OfType<Guid>().Distinct()], stop);
        Lines = [.. rows.Select(row => new HistoryLine(
            row.At,
            words.Select(one => one.Say(row.Type, row.Payload)).FirstOrDefault(sentence => sentence is not null) ?? row.Type,
            row.PersonId is { } person ? names.GetValueOrDefault(person) : null))];
        return Page();
    }
}
