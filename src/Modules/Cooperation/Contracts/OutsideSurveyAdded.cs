using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>A survey made by others has been added to a municipality's archive.</summary>
public sealed record OutsideSurveyAdded(Guid SurveyId) : DomainEvent;
