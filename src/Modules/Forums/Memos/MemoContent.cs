using Kumppani.Directory.Contracts;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Kernel.Domain;
using Kumppani.Wellbeing.Contracts;

namespace Kumppani.Forums.Memos;

/// <summary>What a memo shows beside its own sections. Nothing in it is about a person: attendance is counts, owners are organisations and units.</summary>
/// <param name="Attendance">How many were present, by category; null for those whose association is not on the register.</param>
/// <param name="Associations">How many associations were represented.</param>
/// <param name="Workshop">Groups and questions; null when there was none or its answers are left out.</param>
/// <param name="Answers">What each group answered to each question.</param>
/// <param name="Ballots">The closed ballots with their rankings.</param>
/// <param name="Measures">What was agreed, by due date.</param>
internal sealed record MemoContent(
    IReadOnlyList<(AssociationCategory? Category, int Present)> Attendance,
    int Associations,
    Workshop? Workshop,
    IReadOnlyDictionary<(Guid Group, Guid Question), string> Answers,
    IReadOnlyList<(LocalizedText Title, int Choices, int Ballots, IReadOnlyList<RankedOption> Ranking)> Ballots,
    IReadOnlyList<MeasureInfo> Measures)
{
    public int Present => Attendance.Sum(line => line.Present);
}
