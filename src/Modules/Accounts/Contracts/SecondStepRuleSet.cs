using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Contracts;

/// <summary>An organisation requires a second step of those who act for it, or no longer does.</summary>
public sealed record SecondStepRuleSet(Guid OrganisationId, bool IsRequired) : DomainEvent;
