using Kumppani.Directory.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Mails;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Registrations;

/// <summary>
/// Registration without an account. Whether the address was registered before is told in a mail to that address; the next page is the same for both,
/// so that nobody learns who else comes.
/// </summary>
[AllowAnonymous]
internal sealed class RegisterModel(AppDb db, Seats seats, SeatQueue queue, GatheringMail mail, IOrganisations organisations, Throttle throttle, ClientNetwork client, TimeProvider clock) : FormPage
{
    // A hall may register at the door from behind one address; nobody fills another's mailbox.
    public const int MostFromOneClient = 400;
    public const int MostOfOneAddress = 20;

    [BindProperty]
    public RegistrationForm Form { get; set; } = new();

    public Gathering Gathering { get; private set; } = null!;

    public string Host { get; private set; } = "";

    public bool IsOpen => Gathering.TakesRegistrations(clock.UtcNow());

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (await Form.ReadAsync(organisations, Gathering.HostId, emailRequired: true, ModelState, stop) is not { } registrant) return Invalid();
        if (!await MayRegisterAsync(registrant.Email!.Value.Value, stop)) return Refuse(RegistrationProblems.TooMany);

        var next = $"/gatherings/{id}/registered";
        Outcome<Registration> made = default;
        using var turn = await queue.TurnAsync(id, stop);
        var answer = await DecideAsync(
            async () =>
            {
                made = await seats.RegisterAsync(id, registrant, byHost: false, stop);
                return made.Problem is { } problem ? problem : Outcome.Done;
            },
            null,
            next,
            stop);
        if (made.Problem != RegistrationProblems.AlreadyRegistered) return answer;

        await mail.RemindAsync(Gathering, registrant.Email!.Value, stop);
        return Go(next);
    }

    private async Task<bool> MayRegisterAsync(string address, CancellationToken stop)
    {
        var hour = TimeSpan.FromHours(1);
        return (await throttle.CountAsync(
            [new ThrottleLimit("registration", client.Name, MostFromOneClient, hour), new ThrottleLimit("registration-of", address, MostOfOneAddress, hour)], stop)).IsWithin;
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.Gatherings.AsNoTracking().FirstOrDefaultAsync(gathering => gathering.Id == id, stop) is not { } found) return false;

        Gathering = found;
        Host = (await organisations.FindAsync([found.HostId], stop)).GetValueOrDefault(found.HostId)?.Name ?? "";
        return true;
    }
}
