using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>A card of a municipality's cooperation map has come into another state; both by the names of their words.</summary>
public sealed record CardMoved(Guid CardId, string Card, string State) : DomainEvent;
