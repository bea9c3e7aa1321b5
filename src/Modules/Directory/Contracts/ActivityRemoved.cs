using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Contracts;

/// <summary>An organisation no longer offers an activity; its organisation tells so, as the activity itself is gone.</summary>
public sealed record ActivityRemoved(Guid ActivityId, Guid OrganisationId) : DomainEvent;
