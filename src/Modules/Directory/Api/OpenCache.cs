using Kumppani.Ui.Caching;
using Microsoft.AspNetCore.OutputCaching;

namespace Kumppani.Directory.Api;

/// <summary>Keeps answers as pages are kept for visitors, but not what is written as it is read: that has no end in memory.</summary>
internal sealed class OpenCache : IOutputCachePolicy
{
    private static readonly VisitorCache Visitors = new();

    /// <summary>The value of <c>format</c> that streams.</summary>
    public const string Streamed = "ndjson";

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        await Visitors.CacheRequestAsync(context, cancellation);
        if (context.HttpContext.Request.Query["format"] == Streamed) context.EnableOutputCaching = false;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => Visitors.ServeFromCacheAsync(context, cancellation);

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation) => Visitors.ServeResponseAsync(context, cancellation);
}
