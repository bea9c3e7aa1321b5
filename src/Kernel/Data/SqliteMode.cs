using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Data;

/// <summary>
/// Looks at the start whether SQLite works as our promises need it. What it is asked for it may silently not give: the write-ahead log needs shared memory,
/// which a folder on the network has not, and a build of the library may leave out foreign keys.
/// </summary>
internal static class SqliteMode
{
    /// <summary>A log beside the file, synchronised at every commit (2 is FULL); references checked; what is removed overwritten.</summary>
    public const string Needed = "journal wal, synchronous 2, foreign keys 1, secure delete 1";

    /// <summary>Stops the start when a setting is another.</summary>
    public static async Task VerifyAsync(AppDb db, CancellationToken stop)
    {
        var found = await FoundAsync(db, stop);
        if (found != Needed)
        {
            throw new InvalidOperationException(
                $"SQLite does not work as Kumppani needs it. Needed: {Needed}. Found: {found}. The data folder must be on a disk of this machine, not on the network; otherwise use PostgreSQL (--database).");
        }
    }

    /// <summary>The settings of a connection as every connection of ours gets them.</summary>
    public static Task<string> FoundAsync(AppDb db, CancellationToken stop) => db.Database
        .SqlQuery<string>($"""
            SELECT 'journal ' || journal_mode || ', synchronous ' || synchronous || ', foreign keys ' || foreign_keys || ', secure delete ' || secure_delete AS "Value"
            FROM pragma_journal_mode, pragma_synchronous, pragma_foreign_keys, pragma_secure_delete
            """)
        .SingleAsync(stop);
}
