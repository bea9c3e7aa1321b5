using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>What a liaison's appointment says has been changed; only the fields' names are told.</summary>
public sealed record AppointmentChanged(Guid AppointmentId, IReadOnlyList<string> Fields) : DomainEvent;
