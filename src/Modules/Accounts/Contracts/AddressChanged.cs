using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Contracts;

/// <summary>A person's address of mail and sign-in has changed, agreed at both ends.</summary>
public sealed record AddressChanged(Guid PersonId) : DomainEvent;
