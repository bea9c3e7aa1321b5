namespace Kumppani.Directory.Upkeep;

/// <summary>How many entries a register has, and how many of them are in each state; those that have ended are none of them.</summary>
internal sealed record EntryCounts(int All, int Active, int Silent, int Unclaimed, int Doubtful, int Ended);
