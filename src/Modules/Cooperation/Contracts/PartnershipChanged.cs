using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>What a municipality tells of a partnership has been changed.</summary>
public sealed record PartnershipChanged(Guid PartnershipId) : DomainEvent;
