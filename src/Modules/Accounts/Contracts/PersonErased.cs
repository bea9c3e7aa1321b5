using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Contracts;

/// <summary>A person has erased her data; only the empty row of her is left.</summary>
public sealed record PersonErased(Guid PersonId) : DomainEvent;
