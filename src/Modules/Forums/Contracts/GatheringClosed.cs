using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>A gathering has been held.</summary>
public sealed record GatheringClosed(Guid GatheringId) : DomainEvent;
