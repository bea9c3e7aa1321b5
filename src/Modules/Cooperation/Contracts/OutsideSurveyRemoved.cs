using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>A survey made by others is taken away.</summary>
public sealed record OutsideSurveyRemoved(Guid SurveyId) : DomainEvent;
