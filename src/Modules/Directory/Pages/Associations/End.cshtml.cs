using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>An association's main user, or the liaison, says that it has ended; or that it goes on after all. One query to show it, one more to do it.</summary>
[Authorize]
internal sealed class EndModel(AppDb db, Actor actor, TimeProvider clock) : FormPage
{
    [BindProperty]
    public EndForm Form { get; set; } = new();

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>The day on which it had ended when the page was opened.</summary>
    public DateOnly? EndedOn { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        ModelState.Clear();
        Form.On = Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        return await DecideAsync(async () => Organisation.End(Form.On!.Value, Today, await OfferedAsync(stop)), Texts.EndedSaved, $"/associations/{id}", stop);
    }

    public async Task<IActionResult> OnPostResumeAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        return await DecideAsync(async () => Organisation.Resume(await OfferedAsync(stop)), Texts.ResumedSaved, $"/associations/{id}", stop);
    }

    /// <summary>Whether this person may say so of this organisation.</summary>
    internal static bool MayEnd(Actor actor, Organisation organisation) =>
        (organisation.IsListed || organisation.EndedOn is not null)
        && ((actor.ActsFor(organisation.Id) && actor.May(AccountPermissions.Members)) || (actor.ActsFor(organisation.HostId) && actor.May(DirectoryPermissions.Register)));

    private DateOnly Today => clock.Today();

    // Held first, so that nothing is offered in the same moment.
    private async Task<List<Activity>> OfferedAsync(CancellationToken stop)
    {
        await db.Organisations.Where(one => one.Id == Organisation.Id).HoldAsync(stop);
        return await db.Activities.Where(one => one.OrganisationId == Organisation.Id).ToListAsync(stop);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Organisation = (await db.Organisations.FirstOrDefaultAsync(one => one.Id == id, stop))!;
        EndedOn = Organisation?.EndedOn;
        return Organisation is not null && MayEnd(actor, Organisation);
    }
}
