using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Contracts;

/// <summary>A person has ended sessions of hers on other devices.</summary>
public sealed record SessionsEnded(Guid PersonId) : DomainEvent;
