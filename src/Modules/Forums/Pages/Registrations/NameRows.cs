using Kumppani.Directory.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Registrations;

/// <summary>The names of a gathering as they were asked for, on the page and in the file.</summary>
internal static class NameRows
{
    public const string ByName = "name";
    public const string ByAssociation = "association";
    public const string ByNumber = "number";

    /// <summary>One query.</summary>
    public static async Task<IReadOnlyList<RegistrationRow>> ReadAsync(AppDb db, Guid gatheringId, AssociationCategory? category, string? order, CancellationToken stop)
    {
        var registrations = db.Registrations.AsNoTracking().Where(one => one.GatheringId == gatheringId);
        if (category is { } group) registrations = registrations.Where(one => (one.Category ?? one.GroupWish) == group);
        var rows = await RegistrationRow.Of(registrations).ToListAsync(stop);
        return order switch
        {
            ByAssociation => [.. rows.OrderBy(row => Kernel.Domain.SortKey.Of(row.OrganisationName ?? "\uffff"), StringComparer.Ordinal)],
            ByNumber => [.. rows.OrderBy(row => row.Number)],
            _ => rows,
        };
    }
}
