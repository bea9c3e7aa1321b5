using Kumppani.Directory.Contracts;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Pages.Registrations;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Forums.Pages.CheckIn;

/// <summary>Somebody came without having registered, or is typed in from the paper list afterwards.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class WalkInModel(AppDb db, Door door, SeatQueue queue, IOrganisations organisations) : WriteDownPage(db, queue, organisations)
{
    protected override async Task<IActionResult> WriteDownAsync(Guid id, Registrant registrant, CancellationToken stop)
    {
        var next = $"/gatherings/{id}/check-in";
        Arrival? arrival = null;
        return await DecideAsync(
            async () =>
            {
                var let = await door.WalkInAsync(id, registrant, stop);
                arrival = let.Value;
                return new Outcome(let.Problem);
            },
            next,
            () =>
            {
                TempCode.Keep(this, arrival!);
                return Go(next, string.Format(null, Texts.WalkedIn, registrant.Name));
            },
            stop);
    }
}
