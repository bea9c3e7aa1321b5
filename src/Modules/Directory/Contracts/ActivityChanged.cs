using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Contracts;

/// <summary>What is told of an activity has changed; the fields' names are told.</summary>
public sealed record ActivityChanged(Guid ActivityId, IReadOnlyList<string> Fields) : DomainEvent;
