namespace Kumppani.Kernel.Search;

/// <summary>A record that was found.</summary>
/// <param name="RecordId">The record.</param>
/// <param name="Kind">Its kind, as in <see cref="Domain.RecordRef"/>.</param>
/// <param name="IsNamed">True when its name holds every word.</param>
/// <param name="SortKey">Its place among hits of equal worth.</param>
public sealed record SearchHit(Guid RecordId, string Kind, bool IsNamed, string SortKey);
