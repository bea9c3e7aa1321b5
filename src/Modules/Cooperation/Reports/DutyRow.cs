using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Reports;

/// <summary>What was logged of a duty class in a year.</summary>
internal sealed record DutyRow(DutyClass Duty, int Entries, long Minutes, long Contacts);
