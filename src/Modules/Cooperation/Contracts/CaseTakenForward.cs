using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>The liaison has taken a matter forward to a unit of the municipality.</summary>
public sealed record CaseTakenForward(Guid CaseId, Guid? EnquiryId, Guid? IssueId = null) : DomainEvent;
