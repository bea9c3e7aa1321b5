using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Contracts;

/// <summary>A person has signed in with a recovery code.</summary>
public sealed record RecoveryCodeUsed(Guid PersonId) : DomainEvent;
