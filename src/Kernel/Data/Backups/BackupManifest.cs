namespace Kumppani.Kernel.Data.Backups;

/// <summary>What a backup says of itself.</summary>
/// <param name="Format">The form of the file; 1.</param>
/// <param name="MadeAt">When, UTC.</param>
/// <param name="Schema">The last migration of the database.</param>
/// <param name="Rows">How many rows each table has.</param>
/// <param name="Entries">SHA-256 of every other entry, by its name.</param>
public sealed record BackupManifest(int Format, DateTime MadeAt, string Schema, SortedDictionary<string, long> Rows, SortedDictionary<string, string> Entries)
{
    /// <summary>The form this version writes and reads.</summary>
    public const int CurrentFormat = 1;

    /// <summary>How many files of people it holds.</summary>
    public int Files => Entries.Keys.Count(name => name.StartsWith(BackupFile.FilesFolder, StringComparison.Ordinal));
}
