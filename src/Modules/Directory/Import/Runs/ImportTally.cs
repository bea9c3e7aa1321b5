namespace Kumppani.Directory.Import.Runs;

/// <summary>What became of the rows of a confirmed file.</summary>
/// <param name="LeftOut">Doubtful rows that were not decided, or decided to be left out.</param>
internal sealed record ImportTally(int Added, int Updated, int Same, int LeftOut, int Refused);
