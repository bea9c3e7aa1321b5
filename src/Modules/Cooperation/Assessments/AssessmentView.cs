using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Assessments;

/// <summary>On an association's page, to its own people: the round that is open.</summary>
internal sealed record AssessmentView(AssessmentRound Round, string Municipality, bool HasAnswered);
