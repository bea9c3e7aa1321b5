using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>A partnership has ended.</summary>
public sealed record PartnershipEnded(Guid PartnershipId, string Form) : DomainEvent;
