namespace Kumppani.Tests.Browser.Crash;

/// <summary>So many people, each with a cookie jar of her own.</summary>
internal sealed class Callers(int count) : IDisposable
{
    public IReadOnlyList<Caller> All { get; } = [.. Enumerable.Range(0, count).Select(_ => new Caller())];

    public void Dispose()
    {
        foreach (var caller in All) caller.Dispose();
    }
}
