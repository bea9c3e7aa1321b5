using Kumppani.Kernel.Domain;

namespace Kumppani.Wellbeing.Contracts;

/// <summary>A measure has been agreed: its owners answer for it from now on.</summary>
public sealed record MeasureAgreed(Guid MeasureId) : DomainEvent;
