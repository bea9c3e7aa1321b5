namespace Kumppani.Directory.Import.Runs;

/// <summary>What is to become of the rows of a confirmed file.</summary>
/// <param name="Planned">Rows to be written.</param>
/// <param name="LeftOut">Doubtful rows that were not decided, or decided to be left out.</param>
internal sealed record ImportTally(int Planned, int Same, int LeftOut, int Refused);
