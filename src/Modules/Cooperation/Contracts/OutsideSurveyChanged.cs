using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>What is told of a survey made by others has been changed.</summary>
public sealed record OutsideSurveyChanged(Guid SurveyId) : DomainEvent;
