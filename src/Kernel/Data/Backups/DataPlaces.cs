namespace Kumppani.Kernel.Data.Backups;

/// <summary>Where an installation keeps what is not in a PostgreSQL database.</summary>
/// <param name="Root">The data folder.</param>
/// <param name="Files">Files that people have given.</param>
/// <param name="Keys">Keys that protect cookies and forms.</param>
public sealed record DataPlaces(string Root, string Files, string Keys)
{
    /// <summary>True when there is a database, a file or a key.</summary>
    public bool HoldsAnything =>
        System.IO.Directory.EnumerateFiles(Root, "*.db*").Any()
        || System.IO.Directory.EnumerateFiles(Files, "*", SearchOption.AllDirectories).Any()
        || System.IO.Directory.EnumerateFiles(Keys, "*", SearchOption.AllDirectories).Any();
}
