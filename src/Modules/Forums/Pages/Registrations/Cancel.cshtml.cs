using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Registrations;

/// <summary>A host cancels somebody's registration; the first in the queue gets the seat.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class CancelModel(AppDb db, Seats seats, SeatQueue queue) : GatheringPage(db)
{
    public Registration Registration { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid registrationId, CancellationToken stop) =>
        await FindAsync(id, registrationId, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, Guid registrationId, CancellationToken stop)
    {
        if (!await FindAsync(id, registrationId, stop)) return NotFound();

        using var turn = await queue.TurnAsync(id, stop);
        return await DecideAsync(
            () => seats.CancelAsync(id, registrationId, byHost: true, stop), Texts.RegistrationIsCancelled, $"/gatherings/{id}/registrations", stop);
    }

    private async Task<bool> FindAsync(Guid id, Guid registrationId, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return false;
        if (await Db.Registrations.AsNoTracking().FirstOrDefaultAsync(one => one.Id == registrationId && one.GatheringId == id, stop) is not { } found) return false;

        Registration = found;
        return true;
    }
}
