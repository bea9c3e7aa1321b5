using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Contracts;

/// <summary>An organisation offers an activity or a service that one can join.</summary>
public sealed record ActivityAdded(Guid ActivityId, Guid OrganisationId) : DomainEvent;
