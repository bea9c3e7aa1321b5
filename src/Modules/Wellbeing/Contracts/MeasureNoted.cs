using Kumppani.Kernel.Domain;

namespace Kumppani.Wellbeing.Contracts;

/// <summary>An organisation has told how a measure is getting on.</summary>
public sealed record MeasureNoted(Guid MeasureId, Guid OrganisationId, MeasureState State) : DomainEvent;
