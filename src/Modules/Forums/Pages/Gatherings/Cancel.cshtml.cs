using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>A host cancels a gathering: on a page of its own, since everybody registered gets a mail. Two queries.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class CancelModel(AppDb db, TimeProvider clock) : GatheringPage(db)
{
    public int Registered { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await ShowAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop) =>
        await ShowAsync(id, stop)
            ? await SaveAsync(Gathering.Step(GatheringStep.Cancel, clock.UtcNow()), Texts.StepCancelled, $"/gatherings/{id}/manage", stop)
            : NotFound();

    private async Task<bool> ShowAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop, withAgenda: true)) return false;

        Registered = await Db.Registrations.CountAsync(one => one.GatheringId == id && (one.Seat == SeatState.Seated || one.Seat == SeatState.Waiting), stop);
        return true;
    }
}
