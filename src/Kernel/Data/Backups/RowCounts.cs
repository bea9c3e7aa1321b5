using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Data.Backups;

/// <summary>How many rows each table of a database has.</summary>
internal static class RowCounts
{
    public static Task<SortedDictionary<string, long>> OfAsync(AppDb db, CancellationToken stop) => OfAsync(db, StoredTable.Of(db).Select(table => table.Name), stop);

    /// <summary>Of these tables, which an older version may have had.</summary>
    public static async Task<SortedDictionary<string, long>> OfAsync(AppDb db, IEnumerable<string> tables, CancellationToken stop)
    {
        SortedDictionary<string, long> counts = new(StringComparer.Ordinal);
        await db.Database.OpenConnectionAsync(stop);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.CurrentTransaction;
        foreach (var table in tables)
        {
            // It stands in the statement: nothing but the name of a table may.
            if (!table.All(character => char.IsAsciiLetterOrDigit(character) || character == '_')) throw new BackupException($"{table} is no table.");
            command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
            counts[table] = Convert.ToInt64(await command.ExecuteScalarAsync(stop), CultureInfo.InvariantCulture);
        }

        return counts;
    }
}
