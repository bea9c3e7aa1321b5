using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Assessments;

/// <summary>How many sheets of one side in a round say a step of a matter.</summary>
internal sealed record StepCount(Guid RoundId, bool IsMunicipality, CardKind Kind, AssessmentStep Step, int Count);
