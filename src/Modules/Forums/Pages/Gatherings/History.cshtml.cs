using Kumppani.Accounts.Contracts;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>
/// What has happened to a gathering and to all that belongs to it: registrations, workshop, answers, ballots and memo. Five queries. Its hosts' people
/// are told by name; of whoever registered, the number only.
/// </summary>
[Authorize(ForumPermissions.Host)]
internal sealed class HistoryModel(AppDb db, IPeople people, HistoryReader reader) : GatheringPage(db)
{
    public History History { get; private set; } = History.Empty;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? before, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var hosts = await Db.Set<Party>().Where(party => party.RecordId == id).Select(party => party.OrganisationId).ToListAsync(stop);
        History = await reader.OfAsync(Db.PartsOf(id), before, people.NamesAsync, [.. hosts, Gathering.HostId], stop);
        return Page();
    }
}
