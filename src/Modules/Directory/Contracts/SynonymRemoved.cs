using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Contracts;

/// <summary>A synonym no longer holds.</summary>
public sealed record SynonymRemoved(Guid SynonymId, string Said) : DomainEvent;
