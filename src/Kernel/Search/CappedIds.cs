namespace Kumppani.Kernel.Search;

/// <summary>Ids that are all there are unless they are more than some.</summary>
/// <param name="Ids">The ids, cut off after one more than <paramref name="Most"/>.</param>
/// <param name="Most">The some.</param>
internal sealed record CappedIds(IQueryable<Guid> Ids, int Most);
