using Microsoft.AspNetCore.OutputCaching;

namespace Kumppani.Kernel.Events;

/// <summary>Told when something has been committed in this process: wakes the dispatcher, and lets go of the pages kept for visitors.</summary>
public sealed class Committed(IEnumerable<IOutputCacheStore> stores)
{
    /// <summary>The tag of every page kept for visitors.</summary>
    public const string PagesTag = "pages";

    internal DispatchSignal Signal { get; } = new();

    /// <summary>After the commit, never before: what is read then is what was written.</summary>
    internal async ValueTask TellAsync()
    {
        Signal.Ring();
        foreach (var store in stores) await store.EvictByTagAsync(PagesTag, CancellationToken.None);
    }
}
