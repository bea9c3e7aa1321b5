using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Modules;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Pages.Members;

/// <summary>Who was given which role in the organisation acted for, and when it ended, from the events, newest first. Two queries.</summary>
[Authorize(AccountPermissions.Members)]
internal sealed class HistoryModel(AppDb db, IPeople people, IEnumerable<IEventWords> words) : PageModel
{
    private const int Most = 100;

    public IReadOnlyList<MembersHistoryLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var rows = await db.Memberships.Where(membership => membership.OrganisationId == db.ActingFor)
            .Join(db.Set<EventRow>().AsNoTracking(), membership => membership.Id, row => row.RecordId, (membership, row) => new { membership.PersonId, row })
            .OrderByDescending(pair => pair.row.Id).Take(Most).ToListAsync(stop);
        var names = await people.NamesAsync([.. rows.SelectMany(pair => (Guid?[])[pair.PersonId, pair.row.PersonId]).OfType<Guid>().Distinct()], stop);
        Lines = [.. rows.Select(pair => new MembersHistoryLine(
            names.GetValueOrDefault(pair.PersonId),
            words.Select(one => one.Say(pair.row.Type, pair.row.Payload)).FirstOrDefault(sentence => sentence is not null) ?? pair.row.Type,
            pair.row.At,
            pair.row.PersonId is { } person ? names.GetValueOrDefault(person) : null))];
    }
}
