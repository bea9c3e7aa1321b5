using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Contracts;

/// <summary>A person has set or changed her password.</summary>
public sealed record PasswordSet(Guid PersonId) : DomainEvent;
