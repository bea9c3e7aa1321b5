using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>A municipality has entered a partnership with a partner, in a form.</summary>
public sealed record PartnershipBegun(Guid PartnershipId, string Form) : DomainEvent;
