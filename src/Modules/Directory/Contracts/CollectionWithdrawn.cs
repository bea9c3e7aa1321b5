using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Contracts;

/// <summary>A list of entries is no longer open to everybody.</summary>
public sealed record CollectionWithdrawn(Guid CollectionId) : DomainEvent;
