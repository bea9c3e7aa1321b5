using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Kumppani.Tests.Support;

/// <summary>Hears everything that the product says to its log, exceptions included.</summary>
internal sealed class Ear : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> Lines => lines;

    public ILogger CreateLogger(string categoryName) => new Tongue(this, categoryName);

    public void Dispose()
    {
        // It holds nothing.
    }

    private sealed class Tongue(Ear ear, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            ear.lines.Enqueue($"{category}: {formatter(state, exception)} {exception}");
    }
}
