using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>The liaison has answered; which message of the enquiry it was, from one.</summary>
public sealed record EnquiryAnswered(Guid EnquiryId, int Message) : DomainEvent;
