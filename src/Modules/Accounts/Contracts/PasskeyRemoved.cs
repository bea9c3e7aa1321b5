using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Contracts;

/// <summary>A passkey of a person's no longer signs in.</summary>
public sealed record PasskeyRemoved(Guid PersonId, Guid PasskeyId) : DomainEvent;
