using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Clearings;

/// <summary>
/// How a guest is forgotten: name, address, needs and an association written by hand go. Who was counted, for which association of the register
/// and from where, stays: the memo's numbers do not change.
/// </summary>
internal static class Guests
{
    /// <summary>Forgets these; part of a decision.</summary>
    public static async Task ForgetAsync(AppDb db, IReadOnlyCollection<Guid> registrationIds, CancellationToken stop)
    {
        await db.RegistrationLinks.Where(link => registrationIds.Contains(link.RegistrationId)).ExecuteDeleteAsync(stop);
        await db.Registrations.Where(one => registrationIds.Contains(one.Id)).ExecuteUpdateAsync(
            set => set
                .SetProperty(one => one.Name, Registration.Forgotten)
                .SetProperty(one => one.SortKey, "")
                .SetProperty(one => one.Email, (string?)null)
                .SetProperty(one => one.ClaimedEmail, (string?)null)
                .SetProperty(one => one.Needs, (string?)null)
                .SetProperty(one => one.OrganisationName, one => one.OrganisationId == null ? null : one.OrganisationName)
                .SetProperty(one => one.Version, Guid.CreateVersion7()),
            stop);
    }
}
