using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>A municipality has named a liaison: the role, never the person.</summary>
public sealed record AppointmentMade(Guid AppointmentId) : DomainEvent;
