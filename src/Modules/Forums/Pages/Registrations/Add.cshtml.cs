using Kumppani.Directory.Contracts;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Forums.Pages.Registrations;

/// <summary>A host writes somebody down who called or wrote: also after the deadline, also without an address.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class AddModel(AppDb db, Seats seats, IOrganisations organisations) : GatheringPage(db)
{
    [BindProperty]
    public RegistrationForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (await Form.ReadAsync(organisations, Gathering.HostId, emailRequired: false, ModelState, stop) is not { } registrant) return Invalid();

        return await DecideAsync(
            async () => (await seats.RegisterAsync(id, registrant, byHost: true, stop)).Problem is { } problem ? problem : Outcome.Done,
            string.Format(null, Texts.AddedByHand, registrant.Name),
            $"/gatherings/{id}/registrations",
            stop);
    }
}
