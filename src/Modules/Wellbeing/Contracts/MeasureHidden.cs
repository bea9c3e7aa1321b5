using Kumppani.Kernel.Domain;

namespace Kumppani.Wellbeing.Contracts;

/// <summary>The measure has been taken from the public pages.</summary>
public sealed record MeasureHidden(Guid MeasureId) : DomainEvent;
