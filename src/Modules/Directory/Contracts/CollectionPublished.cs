using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Contracts;

/// <summary>A liaison has made a list of entries open to everybody.</summary>
public sealed record CollectionPublished(Guid CollectionId) : DomainEvent;
