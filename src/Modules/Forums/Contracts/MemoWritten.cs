using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>A gathering's memo has been written or changed.</summary>
public sealed record MemoWritten(Guid MemoId, Guid GatheringId) : DomainEvent;
