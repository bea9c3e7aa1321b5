using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kumppani.Kernel.Data;

/// <summary>
/// A statement that changes rows outside a save or a decision would write without its turn (and, on SQLite, beside another writer).
/// It is a bug, found on both databases.
/// </summary>
internal sealed class WriteGuard : DbCommandInterceptor
{
    public static WriteGuard Instance { get; } = new();

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Check(eventData);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Check(eventData);
        return result;
    }

    private static void Check(CommandEventData eventData)
    {
        if (eventData is { Context: AppDb { IsWriting: false }, CommandSource: CommandSource.ExecuteUpdate or CommandSource.ExecuteDelete or CommandSource.ExecuteSqlRaw })
        {
            throw new InvalidOperationException("An ExecuteUpdate, ExecuteDelete or ExecuteSql belongs inside AppDb.DecideAsync.");
        }
    }
}
