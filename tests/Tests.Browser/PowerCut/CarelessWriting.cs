using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kumppani.Tests.Browser.PowerCut;

/// <summary>Has SQLite synchronise as it does with <c>NORMAL</c>: no longer at every commit.</summary>
internal sealed class CarelessWriting : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name) value.Subscribe(this, name => name == RelationalEventId.TransactionStarting.Name);
    }

    // The last moment at which the setting can be changed.
    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is not TransactionStartingEventData { Context: { } db }) return;
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA synchronous=NORMAL";
        command.ExecuteNonQuery();
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
