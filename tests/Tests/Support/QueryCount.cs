using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kumppani.Tests.Support;

/// <summary>Counts the statements a piece of work sends to the database. The test server runs a request in its caller's context, so only one's own are counted.</summary>
internal sealed class QueryCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly AsyncLocal<List<string>?> Current = new();

    static QueryCount() => DiagnosticListener.AllListeners.Subscribe(new QueryCount());

    /// <summary>Does the work and returns the statements it sent.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(Func<Task> work)
    {
        List<string> statements = [];
        Current.Value = statements;
        await work();
        Current.Value = null;
        return statements;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name) value.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuted.Name && value.Value is CommandExecutedEventData executed && Current.Value is { } statements)
        {
            lock (statements) statements.Add(executed.Command.CommandText);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
