using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Search;

/// <summary>A kind of record that can be found, as its module's manifest says.</summary>
/// <param name="Kind">The kind, as in <see cref="RecordRef"/>.</param>
/// <param name="Title">What such records are called, in the reader's language when called.</param>
public abstract record SearchedKind(string Kind, Func<string> Title)
{
    /// <summary>Reads records of this kind whoever may see them, to make their entries anew.</summary>
    internal abstract Task<IReadOnlyList<ISearchable>> LoadAsync(AppDb db, IReadOnlyCollection<Guid> ids, CancellationToken stop);
}

/// <inheritdoc />
internal sealed record SearchedKind<T>(string Kind, Func<string> Title) : SearchedKind(Kind, Title)
    where T : HostedEntity, ISearchable
{
    internal override async Task<IReadOnlyList<ISearchable>> LoadAsync(AppDb db, IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var records = db.Set<T>().IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(record => ids.Contains(record.Id));
        var found = await records.ToListAsync(stop);
        foreach (var part in found.Count == 0 ? [] : found[0].SearchedParts) await records.Include(part).LoadAsync(stop);
        return found;
    }
}
