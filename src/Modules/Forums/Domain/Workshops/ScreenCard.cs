using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain.Workshops;

/// <summary>A part of a group's answer, as much as fits on the hall's screen beside its neighbours.</summary>
/// <param name="Group">Whose answer.</param>
/// <param name="AnswerId">The answer; null when nothing is written.</param>
/// <param name="Text">The part.</param>
/// <param name="Part">Which part, from one.</param>
/// <param name="Parts">Of how many.</param>
internal sealed record ScreenCard(LocalizedText Group, Guid? AnswerId, string Text, int Part, int Parts);
