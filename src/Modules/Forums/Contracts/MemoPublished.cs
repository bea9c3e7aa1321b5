using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>A gathering's memo has been published.</summary>
public sealed record MemoPublished(Guid MemoId, Guid GatheringId) : DomainEvent;
