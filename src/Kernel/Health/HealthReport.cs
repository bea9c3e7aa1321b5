namespace Kumppani.Kernel.Health;

/// <summary>Whether this node can do its work.</summary>
/// <param name="Database">The database answers.</param>
/// <param name="Schema">It is of this version of the product.</param>
/// <param name="Disk">Files can be written.</param>
/// <param name="Dispatcher">The dispatcher of this node has looked for events lately.</param>
/// <param name="FreeShare">How much of the disk that holds the files is free, from 0 to 1.</param>
public sealed record HealthReport(bool Database, bool Schema, bool Disk, bool Dispatcher, double FreeShare)
{
    /// <summary>Below this share of free disk somebody should look.</summary>
    public const double LittleFree = 0.1;

    /// <summary>True when requests may be sent to this node.</summary>
    public bool IsReady => Database && Schema && Disk && Dispatcher;

    /// <summary>The same in plain lines, for machines and for a person with a terminal.</summary>
    public string Lines => string.Concat(Line("database", Database), Line("schema", Schema), Line("disk", Disk), Line("dispatcher", Dispatcher));

    private static string Line(string what, bool isWell) => $"{what} {(isWell ? "ok" : "FAILED")}\n";
}
