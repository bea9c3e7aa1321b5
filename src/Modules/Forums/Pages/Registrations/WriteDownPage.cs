using Kumppani.Directory.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Forums.Pages.Registrations;

/// <summary>A host writes somebody down: before the gathering or at its door. Waits for its turn before it takes a connection, as everybody does.</summary>
internal abstract class WriteDownPage(AppDb db, SeatQueue queue, IOrganisations organisations) : GatheringPage(db)
{
    [BindProperty]
    public RegistrationForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (await Form.ReadAsync(organisations, Gathering.HostId, emailRequired: false, ModelState, stop) is not { } registrant) return Invalid();

        using var turn = await queue.TurnAsync(id, stop);
        return await WriteDownAsync(id, registrant, stop);
    }

    /// <summary>Decides, saves and leads on.</summary>
    protected abstract Task<IActionResult> WriteDownAsync(Guid id, Registrant registrant, CancellationToken stop);
}
