using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>What a card of the cooperation map says has been looked at, its state being as before.</summary>
public sealed record CardReviewed(Guid CardId, string Card) : DomainEvent;
