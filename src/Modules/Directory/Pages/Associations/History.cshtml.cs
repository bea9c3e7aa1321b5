using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>What has happened to an association's data, from its events. Four queries.</summary>
[Authorize]
internal sealed class HistoryModel(AppDb db, Actor actor, IPeople people, RecordBook records, IEnumerable<IEventWords> words) : PageModel
{
    private const int MostEvents = 100;

    public Organisation Organisation { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        var organisation = await db.Organisations.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, stop);
        if (organisation is null || !ShowModel.MayChange(actor, organisation)) return NotFound();

        Organisation = organisation;
        var rows = await db.Set<EventRow>().AsNoTracking().Where(row => row.RecordId == id).OrderByDescending(row => row.Id).Take(MostEvents).ToListAsync(stop);
        var names = await people.NamesAsync([.. rows.Where(row => row.PersonId is not null).Select(row => row.PersonId!.Value).Distinct()], stop);
        var organisations = await records.CardsAsync(RecordBook.Organisation, [.. rows.Select(row => row.ActingFor).Distinct()], stop);
        Lines = [.. rows.Select(row => new HistoryLine(
            row.At,
            words.Select(one => one.Say(row.Type, row.Payload)).FirstOrDefault(sentence => sentence is not null) ?? row.Type,
            row.PersonId is { } person ? names.GetValueOrDefault(person) : null,
            organisations.GetValueOrDefault(row.ActingFor)?.Title))];
        return Page();
    }
}
