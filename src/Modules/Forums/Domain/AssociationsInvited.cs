using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain;

/// <summary>Associations have been invited; those without an address get no mail.</summary>
internal sealed record AssociationsInvited(Guid GatheringId, Guid RoundId, int WithAddress, int WithoutAddress) : DomainEvent;
