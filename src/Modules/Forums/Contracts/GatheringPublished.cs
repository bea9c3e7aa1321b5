using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>A gathering is public and takes registrations.</summary>
public sealed record GatheringPublished(Guid GatheringId) : DomainEvent;
