using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Upkeep;

/// <summary>Whoever mends her own association's entry has looked at it: it counts as confirmed. The liaison's mending does not; she does not know what is true.</summary>
internal sealed class ConfirmOnChange(AppDb db, UpkeepDesk desk) : IHandle<OrganisationChanged>
{
    public async Task HandleAsync(OrganisationChanged happened, CancellationToken stop)
    {
        if (!db.Actor.ActsFor(happened.OrganisationId)) return;

        await db.DecideAsync(
            async () =>
            {
                var organisation = await db.Organisations.Include(one => one.Upkeep).FirstOrDefaultAsync(one => one.Id == happened.OrganisationId && one.IsListed, stop);
                var at = EntryTime.Of(happened.EventId);
                // It may run twice, or late.
                if (organisation is null || organisation.Upkeep?.ConfirmedAt >= at) return Outcome.Done;

                await desk.ConfirmAsync(organisation, ConfirmedBy.Association, at, stop);
                await db.SaveChangesAsync(stop);
                return Outcome.Done;
            },
            stop);
    }
}
