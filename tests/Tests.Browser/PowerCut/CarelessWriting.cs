using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kumppani.Tests.Browser.PowerCut;

/// <summary>Has SQLite synchronise as it does with <c>NORMAL</c>: no longer at every commit.</summary>
internal sealed class CarelessWriting : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            value.Subscribe(this, name => name == RelationalEventId.TransactionStarting.Name || name == RelationalEventId.CommandExecuting.Name);
    }

    // Inside a transaction the setting cannot be changed. One careful statement beside the others, a counted try, would bring all of theirs to the disk.
    public void OnNext(KeyValuePair<string, object?> value)
    {
        var connection = value.Value switch
        {
            TransactionStartingEventData { Context: { } db } => db.Database.GetDbConnection(),
            CommandEventData { Command: { Transaction: null } alone } when Writes(alone.CommandText) => alone.Connection,
            _ => null,
        };
        if (connection is null) return;
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous=NORMAL";
        command.ExecuteNonQuery();
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    // The program's own question for the setting is answered truly, or it would not start.
    private static bool Writes(string sql) => sql.AsSpan().TrimStart() is ['I' or 'U' or 'D', ..];
}
