using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Contracts;

/// <summary>A person has changed how others see her, or the language of her mail.</summary>
public sealed record PersonRenamed(Guid PersonId) : DomainEvent;
