using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Topics;

/// <summary>The liaisons of a municipality that are in force today. One query.</summary>
internal sealed class Liaisons(AppDb db, TimeProvider clock)
{
    private const int Most = 50;

    /// <summary>Those of the whole municipality before those of a sector.</summary>
    public async Task<IReadOnlyList<Appointment>> OfAsync(Guid municipalityId, CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(Dates.Local(clock.UtcNow()));
        var found = await db.Appointments.Published().AsNoTracking()
            .Where(one => one.HostId == municipalityId && one.From <= today && (one.Until == null || one.Until >= today))
            .OrderBy(one => one.Id).Take(Most).ToListAsync(stop);
        return [.. found.OrderBy(one => !one.Scope.IsEmpty)];
    }
}
