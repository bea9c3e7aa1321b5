using Kumppani.Directory.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Data;

/// <summary>Organisations that nobody else may change while something is decided about them.</summary>
internal static class OrganisationHold
{
    /// <summary>Holds them until the decision is saved or dropped; part of a decision. Tells how many there are by then.</summary>
    public static Task<int> HoldAsync(this IQueryable<Organisation> organisations, CancellationToken stop) =>
        organisations.ExecuteUpdateAsync(set => set.SetProperty(one => one.PlaceKey, one => one.PlaceKey), stop);
}
