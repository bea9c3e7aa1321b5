using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>An enquiry has been closed after an answer.</summary>
public sealed record EnquiryClosed(Guid EnquiryId) : DomainEvent;
