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

    /// <summary>Answers with some records, and the address of the rest.</summary>
    /// <param name="context">The request.</param>
    /// <param name="address">Whole addresses.</param>
    /// <param name="items">The records.</param>
    /// <param name="last">The key of the last that was read; null when no more come after it.</param>
    public static IResult Answer<T>(HttpContext context, OpenAddress address, IReadOnlyList<T> items, string? last)
    {
        if (last is null) return OpenAnswer.Value(context, new OpenList<T>(items, null));

        var query = context.Request.Query.Where(one => one.Key != After).Select(one => KeyValuePair.Create(one.Key, (string?)one.Value.ToString())).Append(new(After, last));
        var next = address.Of(context.Request.PathBase + context.Request.Path + QueryString.Create(query));
        context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return OpenAnswer.Value(context, new OpenList<T>(items, next));
    }
}
