using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>A gathering's memo has been taken from the public pages.</summary>
public sealed record MemoWithdrawn(Guid MemoId, Guid GatheringId) : DomainEvent;
