using Kumppani.Kernel.Domain;

namespace Kumppani.Wellbeing.Contracts;

/// <summary>A measure has gone from one state to another.</summary>
public sealed record MeasureMoved(Guid MeasureId, MeasureState From, MeasureState To) : DomainEvent;
