using Kumppani.Kernel.Events;
using Kumppani.Ui.Helpers;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;

namespace Kumppani.Ui.Caching;

/// <summary>
/// Keeps a public page for visitors who have not signed in: <c>[OutputCache(PolicyName = VisitorCache.Name)]</c> on a page without a form that posts.
/// What is kept goes as soon as something happens on any node, and after half a minute at the latest, should the word of it be lost.
/// </summary>
public sealed class VisitorCache : IOutputCachePolicy
{
    /// <summary>The policy's name.</summary>
    public const string Name = "visitors";

    private static readonly TimeSpan GoodFor = TimeSpan.FromSeconds(30);

    /// <summary>The cookie by which a signed-in person is known; she is always given a fresh page.</summary>
    public const string SessionCookie = "kumppani-session";

    /// <inheritdoc />
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        var isVisitor = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && !request.Cookies.ContainsKey(SessionCookie) && !request.Cookies.ContainsKey(Flash.Cookie);
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = isVisitor;
        context.ResponseExpirationTimeSpan = GoodFor;
        context.CacheVaryByRules.QueryKeys = "*";
        // An address without a language is answered in the reader's.
        context.CacheVaryByRules.VaryByValues["language"] = Language.Current.Code;
        context.Tags.Add(Committed.PagesTag);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <inheritdoc />
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.ContainsKey(HeaderNames.SetCookie)) context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }
}
