using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Contracts;

/// <summary>A person no longer signs in with an authenticator.</summary>
public sealed record SecondStepRemoved(Guid PersonId) : DomainEvent;
