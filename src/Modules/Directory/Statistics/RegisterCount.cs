namespace Kumppani.Directory.Statistics;

/// <summary>How many associations something has, and how lately their entries were confirmed.</summary>
/// <param name="All">All that are listed.</param>
/// <param name="Active">Confirmed within twelve months (requirement Y11c); the lately confirmed are among them.</param>
/// <param name="Lately">Confirmed within six months.</param>
/// <param name="Confirmed">Confirmed ever; the active are among them.</param>
internal readonly record struct RegisterCount(int All, int Active, int Lately, int Confirmed)
{
    public static RegisterCount operator +(RegisterCount one, RegisterCount other) =>
        new(one.All + other.All, one.Active + other.Active, one.Lately + other.Lately, one.Confirmed + other.Confirmed);
}
