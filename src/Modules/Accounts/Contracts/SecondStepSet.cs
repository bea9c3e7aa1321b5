using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Contracts;

/// <summary>A person signs in with an authenticator from now on.</summary>
public sealed record SecondStepSet(Guid PersonId) : DomainEvent;
