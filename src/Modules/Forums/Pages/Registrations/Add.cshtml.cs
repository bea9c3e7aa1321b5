using Kumppani.Directory.Contracts;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Forums.Pages.Registrations;

/// <summary>A host writes somebody down who called or wrote: also after the deadline, also without an address.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class AddModel(AppDb db, Seats seats, SeatQueue queue, IOrganisations organisations) : WriteDownPage(db, queue, organisations)
{
    protected override Task<IActionResult> WriteDownAsync(Guid id, Registrant registrant, CancellationToken stop) => DecideAsync(
        async () => new Outcome((await seats.RegisterAsync(id, registrant, byHost: true, stop)).Problem),
        string.Format(null, Texts.AddedByHand, registrant.Name),
        $"/gatherings/{id}/registrations",
        stop);
}
