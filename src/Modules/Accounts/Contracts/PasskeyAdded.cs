using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Contracts;

/// <summary>A person signs in with one more passkey from now on.</summary>
public sealed record PasskeyAdded(Guid PersonId, Guid PasskeyId) : DomainEvent;
