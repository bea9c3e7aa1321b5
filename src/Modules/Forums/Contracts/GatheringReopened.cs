using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>A gathering that was marked as held too early is open again.</summary>
public sealed record GatheringReopened(Guid GatheringId) : DomainEvent;
