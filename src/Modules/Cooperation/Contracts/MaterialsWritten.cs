using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>The materials and examples of a card have been written, or put down as to be completed.</summary>
public sealed record MaterialsWritten(Guid MaterialsId, string Card, string State) : DomainEvent;
