using Kumppani.Forums.Contracts;

namespace Kumppani.Cooperation.Reports;

/// <summary>A year of a municipality's cooperation, made from its records alone (requirement Y7).</summary>
/// <param name="Year">The year, as the clock of Helsinki counts it.</param>
/// <param name="Duties">The work log by duty class, all classes in order.</param>
/// <param name="Received">Enquiries that came.</param>
/// <param name="Answered">Of those, how many have been answered.</param>
/// <param name="Cases">Matters taken forward.</param>
/// <param name="CasesAnswered">Of those, how many a unit has answered.</param>
/// <param name="CasesLate">Of those, how many are overdue today.</param>
/// <param name="Sections">Sections of the cooperation page reviewed last in this year.</param>
/// <param name="Gatherings">Gatherings that were called for this year.</param>
internal sealed record YearReport(
    int Year, IReadOnlyList<DutyRow> Duties, int Received, int Answered, int Cases, int CasesAnswered, int CasesLate, int Sections, IReadOnlyList<GatheringInfo> Gatherings)
{
    public long Minutes => Duties.Sum(one => one.Minutes);
}
