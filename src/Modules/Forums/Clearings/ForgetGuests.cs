using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Clearings;

/// <summary>
/// Forgets who came to a gathering that is long over: name, address, needs and an association written by hand go. Who was counted,
/// for which association of the register and from where, stays: the memo's numbers do not change.
/// </summary>
internal sealed class ForgetGuests(AppDb db) : IClearing
{
    public async Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop)
    {
        // The guests of a gathering that was never published or was cancelled are guests too.
        var over = db.Gatherings.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(gathering => (gathering.EndsAt ?? gathering.StartsAt) < before);
        var ids = await db.Registrations.Where(one => one.Name != Registration.Forgotten && over.Any(gathering => gathering.Id == one.GatheringId))
            .OrderBy(one => one.Id).Select(one => one.Id).Take(atMost).ToListAsync(stop);
        if (ids.Count == 0) return 0;

        await db.DecideAsync(
            async () =>
            {
                await db.RegistrationLinks.Where(link => ids.Contains(link.RegistrationId)).ExecuteDeleteAsync(stop);
                await db.Registrations.Where(one => ids.Contains(one.Id)).ExecuteUpdateAsync(
                    set => set
                        .SetProperty(one => one.Name, Registration.Forgotten)
                        .SetProperty(one => one.SortKey, "")
                        .SetProperty(one => one.Email, (string?)null)
                        .SetProperty(one => one.ClaimedEmail, (string?)null)
                        .SetProperty(one => one.Needs, (string?)null)
                        .SetProperty(one => one.OrganisationName, one => one.OrganisationId == null ? null : one.OrganisationName)
                        .SetProperty(one => one.Version, Guid.CreateVersion7()),
                    stop);
                return Outcome.Done;
            },
            stop);
        return ids.Count;
    }
}
