using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Registrations;

/// <summary>The registrant's own page, behind the link in her mail. Opening it changes nothing; its one button cancels.</summary>
[AllowAnonymous]
internal sealed class OwnModel(AppDb db, Seats seats, SeatQueue queue, PageFrame frame) : FormPage
{
    public Registration Registration { get; private set; } = null!;

    public Gathering Gathering { get; private set; } = null!;

    /// <summary>Place in the queue.</summary>
    public int Place { get; private set; }

    public bool MayCancel => Registration is { Seat: SeatState.Seated or SeatState.Waiting, IsPresent: false } && Gathering.State is GatheringState.Published;

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken stop) => await FindAsync(token, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken stop)
    {
        if (!await FindAsync(token, stop)) return NotFound();

        using var turn = await queue.TurnAsync(Gathering.Id, stop);

        // Led to the gathering, not back here: the next address is stored with the form's key, and the token must not be stored.
        return await DecideAsync(
            () => seats.CancelAsync(Gathering.Id, Registration.Id, byHost: false, stop), Texts.RegistrationIsCancelled, $"/gatherings/{Gathering.Id}", stop);
    }

    private async Task<bool> FindAsync(string token, CancellationToken stop)
    {
        frame.HideFromSearch = true;
        var hash = Secrets.Hash(token);
        var registration = await db.RegistrationLinks.Where(link => link.TokenHash == hash)
            .Join(db.Registrations.AsNoTracking(), link => link.RegistrationId, one => one.Id, (link, one) => one)
            .FirstOrDefaultAsync(stop);
        if (registration is null) return false;
        if (await db.Gatherings.AsNoTracking().FirstOrDefaultAsync(one => one.Id == registration.GatheringId, stop) is not { } gathering) return false;

        (Registration, Gathering) = (registration, gathering);
        if (registration.Seat is SeatState.Waiting)
            Place = await db.Registrations.CountAsync(one => one.GatheringId == gathering.Id && one.Seat == SeatState.Waiting && one.Number <= registration.Number, stop);
        return true;
    }
}
