using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Topics;

/// <summary>The liaisons of a municipality that are in force today: those of the whole municipality before those of a sector. One query.</summary>
internal sealed class Liaisons(AppDb db, TimeProvider clock)
{
    private const int Most = 50;

    private readonly Dictionary<Guid, IReadOnlyList<Appointment>> known = [];

    /// <summary>Those that a municipality has named; remembered for the request, as a page and its sections ask for the same.</summary>
    public async Task<IReadOnlyList<Appointment>> OfAsync(Guid municipalityId, CancellationToken stop) =>
        known.TryGetValue(municipalityId, out var before) ? before : known[municipalityId] = await InForceAsync(db.Appointments.Where(one => one.HostId == municipalityId), stop);

    /// <summary>Those of the municipality that uses the product for a place.</summary>
    public Task<IReadOnlyList<Appointment>> AtAsync(string placeKey, CancellationToken stop) => InForceAsync(db.Appointments.Where(one => one.PlaceKey == placeKey), stop);

    private async Task<IReadOnlyList<Appointment>> InForceAsync(IQueryable<Appointment> appointments, CancellationToken stop)
    {
        var today = clock.Today();
        var found = await appointments.Published().AsNoTracking()
            .Where(one => one.From <= today && (one.Until == null || one.Until >= today))
            .OrderBy(one => one.Id).Take(Most).ToListAsync(stop);
        return [.. found.OrderBy(one => !one.Scope.IsEmpty)];
    }
}
