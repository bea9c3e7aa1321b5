using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain;

/// <summary>The hosts have set another number of seats; null for no limit.</summary>
internal sealed record SeatsResized(Guid GatheringId, int? Capacity) : DomainEvent;
