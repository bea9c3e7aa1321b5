using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Kumppani.Directory.Api;

/// <summary>Answers to programs: JSON with a mark of its content (ETag), by which whoever has it already is spared the reading.</summary>
internal static class OpenAnswer
{
    /// <summary>How JSON is written: letters of every language as they are.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private const string Keep = "public, max-age=60";

    /// <summary>A whole answer, written into memory: a page of a list or a record.</summary>
    public static IResult Json(HttpContext context, Action<Utf8JsonWriter> write) => Json(context, "application/json; charset=utf-8", write);

    /// <summary>A record of ours, written as its description says.</summary>
    public static IResult Value<T>(HttpContext context, T value)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        return Bytes(context, "application/json; charset=utf-8", JsonSerializer.SerializeToUtf8Bytes(value, options));
    }

    public static IResult Json(HttpContext context, string type, Action<Utf8JsonWriter> write)
    {
        var body = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(body, Options)) write(json);
        return Bytes(context, type, body.WrittenMemory);
    }

    /// <summary>The same for content of another type.</summary>
    public static IResult Bytes(HttpContext context, string type, ReadOnlyMemory<byte> body)
    {
        var mark = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(body.Span)[..16])}\"");
        var headers = context.Response.Headers;
        (headers.ETag, headers.CacheControl) = (mark.ToString(), Keep);
        var known = context.Request.Headers.IfNoneMatch;
        return Has(known, mark) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Bytes(body, type);
    }

    /// <summary>A request that cannot be followed, in words (RFC 9457).</summary>
    public static IResult Wrong(string words) => Results.Problem(words, statusCode: StatusCodes.Status400BadRequest, title: Texts.OpenRequestWrong);

    /// <summary>There is no such record, or it is not public.</summary>
    public static IResult Missing() => Results.Problem(Texts.OpenMissing, statusCode: StatusCodes.Status404NotFound, title: Texts.OpenMissingTitle);

    private static bool Has(StringValues known, EntityTagHeaderValue mark) =>
        known.Count > 0 && EntityTagHeaderValue.TryParseList([.. known.OfType<string>()], out var marks)
        && marks.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(mark, useStrongComparison: false));
}
