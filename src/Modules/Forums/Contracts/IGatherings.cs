namespace Kumppani.Forums.Contracts;

/// <summary>Gatherings, for modules above.</summary>
public interface IGatherings
{
    /// <summary>The kind of record that a gathering is.</summary>
    const string Kind = "gathering";

    /// <summary>At most so many of a year are told.</summary>
    const int Most = 200;

    /// <summary>The published gatherings that an organisation has called and that begin in a span of time, by time; those that were cancelled are left out. One query.</summary>
    /// <param name="hostId">The organisation.</param>
    /// <param name="from">The first instant, UTC.</param>
    /// <param name="before">The first instant after it, UTC.</param>
    /// <param name="stop">Stops the query.</param>
    Task<IReadOnlyList<GatheringInfo>> HostedAsync(Guid hostId, DateTime from, DateTime before, CancellationToken stop);
}
