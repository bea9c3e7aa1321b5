using Microsoft.AspNetCore.OutputCaching;

namespace Kumppani.Kernel.Events;

/// <summary>Told when something has been committed: wakes the dispatcher, lets go of the pages kept for visitors, and passes the word to the other nodes.</summary>
public sealed class Committed(IEnumerable<IOutputCacheStore> stores)
{
    /// <summary>The tag of every page kept for visitors.</summary>
    public const string PagesTag = "pages";

    internal DispatchSignal Signal { get; } = new();

    /// <summary>Rung for what the other nodes do not know yet.</summary>
    internal DispatchSignal News { get; } = new();

    /// <summary>After a commit in this process, never before: what is read then is what was written.</summary>
    internal ValueTask TellAsync()
    {
        News.Ring();
        return HearAsync();
    }

    /// <summary>After a commit, here or elsewhere.</summary>
    internal async ValueTask HearAsync()
    {
        Signal.Ring();
        foreach (var store in stores) await store.EvictByTagAsync(PagesTag, CancellationToken.None);
    }
}
