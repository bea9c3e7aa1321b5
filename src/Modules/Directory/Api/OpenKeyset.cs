using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Directory.Api;

/// <summary>
/// Lists that are read on from the last one had: rows that are added meanwhile move none that is still to come. The next address stands in the answer and in
/// its header Link (RFC 8288).
/// </summary>
internal static class OpenKeyset
{
    public const string After = "after";
    private const int Most = 100;
    private const int Usual = 50;

    public static IReadOnlyList<OpenParameter> Parameters { get; } =
    [
        new("limit", "integer", $"At most so many records, up to {Most}; {Usual} unless told."),
        new(After, "string", "Records after this key; take the whole address from `next` or from the header Link."),
    ];

    public static int Limit(OpenQuery query) => query.Number("limit", 1, Most, Usual);

    /// <summary>The key after which to read; null from the beginning.</summary>
    public static PageKey? Key(OpenQuery query)
    {
        if (query.Value(After) is not { } text) return null;
        if (PageKey.TryRead(text, out var key)) return key;

        query.Refuse(Texts.OpenKeyWrong, After);
        return null;
    }

    /// <summary>Answers with at most so many of what was found, and the address of the rest.</summary>
    /// <param name="context">The request.</param>
    /// <param name="address">Whole addresses.</param>
    /// <param name="found">One more than the limit when there are more.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="key">The key of a record.</param>
    public static IResult Answer<T>(HttpContext context, OpenAddress address, IReadOnlyList<T> found, int limit, Func<T, string> key)
    {
        if (found.Count <= limit) return OpenAnswer.Value(context, new OpenList<T>(found, null));

        List<T> items = [.. found.Take(limit)];
        var query = context.Request.Query.Where(one => one.Key != After).Select(one => KeyValuePair.Create(one.Key, (string?)one.Value.ToString())).Append(new(After, key(items[^1])));
        var next = address.Of(context.Request.PathBase + context.Request.Path + QueryString.Create(query));
        context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return OpenAnswer.Value(context, new OpenList<T>(items, next));
    }
}
