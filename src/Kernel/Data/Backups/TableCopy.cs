using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kumppani.Kernel.Data.Backups;

/// <summary>Copies every row of one database into another, empty one of the same version, whichever kinds they are. All or nothing.</summary>
internal static class TableCopy
{
    /// <returns>How many rows went, by table.</returns>
    /// <exception cref="InvalidOperationException">The other database is not empty, or has not got every row.</exception>
    public static async Task<SortedDictionary<string, long>> RunAsync(AppDb from, AppDb to, CancellationToken stop)
    {
        if ((await RowCounts.OfAsync(to, stop)).Values.Any(count => count > 0)) throw new InvalidOperationException("The database to copy into is not empty.");

        // One moment of the source, and one commit in the target.
        await using var seen = await from.Database.BeginTransactionAsync(IsolationLevel.Serializable, stop);
        using var turn = await to.Engine.WriteTurnAsync(stop);
        await using var written = await to.Database.BeginTransactionAsync(stop);
        SortedDictionary<string, long> counts = new(StringComparer.Ordinal);
        foreach (var (source, target) in StoredTable.Of(from).Zip(StoredTable.Of(to))) counts[source.Name] = await CopyAsync(from, source, to, target, stop);

        var arrived = await RowCounts.OfAsync(to, stop);
        if (!arrived.SequenceEqual(counts)) throw new InvalidOperationException("Not every row has arrived; nothing was kept.");
        await written.CommitAsync(CancellationToken.None);
        return counts;
    }

    private static async Task<long> CopyAsync(AppDb from, StoredTable source, AppDb to, StoredTable target, CancellationToken stop)
    {
        await using var select = from.Database.GetDbConnection().CreateCommand();
        (select.CommandText, select.Transaction) = (source.Select, from.CurrentTransaction);
        await using var insert = to.Database.GetDbConnection().CreateCommand();
        (insert.CommandText, insert.Transaction) = (target.Insert, to.CurrentTransaction);
        var count = 0L;
        await using (var row = await select.ExecuteReaderAsync(stop))
        {
            while (await row.ReadAsync(stop))
            {
                insert.Parameters.Clear();
                for (var at = 0; at < source.Columns.Count; at++) insert.Parameters.Add(target.Columns[at].Parameter(insert, $"@p{at}", source.Columns[at].Read(row, at)));
                await insert.ExecuteNonQueryAsync(stop);
                count++;
            }
        }

        foreach (var column in target.Columns.Where(column => column.IsMadeByDatabase))
        {
            foreach (var statement in to.Engine.CountOnStatements(target.Name, column.Name))
            {
                await using var counting = to.Database.GetDbConnection().CreateCommand();
                (counting.CommandText, counting.Transaction) = (statement, to.CurrentTransaction);
                await counting.ExecuteNonQueryAsync(stop);
            }
        }

        return count;
    }

    extension(AppDb db)
    {
        /// <summary>The transaction under way, as the driver knows it.</summary>
        internal DbTransaction? CurrentTransaction => db.Database.CurrentTransaction?.GetDbTransaction();
    }
}
