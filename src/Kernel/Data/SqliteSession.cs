using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kumppani.Kernel.Data;

/// <summary>Every connection is durable, and what is deleted is overwritten: a vacated ballot or address leaves no trace in the file.</summary>
internal sealed class SqliteSession : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;";

    public static SqliteSession Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
