using Kumppani.Kernel.Domain;

namespace Kumppani.Wellbeing.Contracts;

/// <summary>Everybody may read the measure now.</summary>
public sealed record MeasurePublished(Guid MeasureId) : DomainEvent;
