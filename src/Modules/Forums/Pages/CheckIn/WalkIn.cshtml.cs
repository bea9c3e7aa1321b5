using Kumppani.Directory.Contracts;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Forums.Pages.Registrations;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Forums.Pages.CheckIn;

/// <summary>Somebody came without having registered, or is typed in from the paper list afterwards.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class WalkInModel(AppDb db, Door door, IOrganisations organisations) : GatheringPage(db)
{
    [BindProperty]
    public RegistrationForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (await Form.ReadAsync(organisations, Gathering.HostId, emailRequired: false, ModelState, stop) is not { } registrant) return Invalid();

        Arrival? arrival = null;
        var answer = await DecideAsync(
            async () =>
            {
                var let = await door.WalkInAsync(id, registrant, stop);
                arrival = let.Value;
                return let.Problem is { } problem ? problem : Outcome.Done;
            },
            string.Format(null, Texts.WalkedIn, registrant.Name),
            $"/gatherings/{id}/check-in",
            stop);
        if (arrival is not null && answer is LocalRedirectResult) TempCode.Keep(this, arrival);
        return answer;
    }
}
