using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>Somebody has written to a municipality's liaison, for the first time or again.</summary>
public sealed record EnquiryReceived(Guid EnquiryId) : DomainEvent;
