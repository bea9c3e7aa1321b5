namespace Kumppani.Tests.Support;

/// <summary>A record of the demo.</summary>
public sealed record DemoRecord(string Type, Guid Id, IReadOnlyList<Guid> PointsTo);
