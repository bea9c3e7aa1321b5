using Kumppani.Kernel.Domain;

namespace Kumppani.Wellbeing.Contracts;

/// <summary>A measure has been put forward on a municipality's table.</summary>
public sealed record MeasureProposed(Guid MeasureId, Guid TableId) : DomainEvent;
