using System.Text;
using System.Text.RegularExpressions;

namespace Kumppani.Kernel.Mail;

/// <summary>A part of a mail as it came in (RFC 2045, 2046), read without trust: so many parts, so deep, and what is broken is left out.</summary>
internal sealed partial class MimePart
{
    private const int MostParts = 40;
    private const int Deepest = 6;
    private const int MostHeaders = 500;

    private readonly List<(string Name, string Value)> headers = [];

    private MimePart(string text) => Body = ReadHeaders(text);

    /// <summary>Media type in lower case; plain text where none is given.</summary>
    public string Type => First("Content-Type") is { } given ? given.Split(';')[0].Trim().ToLowerInvariant() : "text/plain";

    /// <summary>What follows the headers, as it came.</summary>
    public string Body { get; }

    /// <summary>The parts of a multipart, those of an enclosed mail among them, in their order.</summary>
    public IReadOnlyList<MimePart> Parts { get; private set; } = [];

    /// <summary>Reads a mail.</summary>
    public static MimePart Read(string text)
    {
        var left = MostParts;
        return Read(text, 0, ref left);
    }

    /// <summary>This part and those in it, in their order.</summary>
    public IEnumerable<MimePart> All() => [this, .. Parts.SelectMany(part => part.All())];

    /// <summary>The first header of the name, unfolded, or null.</summary>
    public string? First(string name) => Every(name).FirstOrDefault();

    /// <summary>All headers of the name.</summary>
    public IEnumerable<string> Every(string name) => headers.Where(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value);

    /// <summary>The body without its encoding for the way. Bytes beyond ASCII are of no matter here.</summary>
    public string Decoded() => First("Content-Transfer-Encoding")?.Trim().ToLowerInvariant() switch
    {
        "base64" => FromBase64(Body),
        "quoted-printable" => Quoted().Replace(Body, match => match.Groups["end"].Success ? "" : ((char)Convert.ToByte(match.Groups["byte"].Value, 16)).ToString()),
        _ => Body,
    };

    private static MimePart Read(string text, int depth, ref int left)
    {
        var part = new MimePart(text);
        if (depth == Deepest) return part;

        List<MimePart> parts = [];
        if (part.Type.StartsWith("multipart/", StringComparison.Ordinal) && part.Boundary() is { Length: > 0 } boundary)
        {
            foreach (var inner in Split(part.Body, boundary))
            {
                if (left-- <= 0) break;
                parts.Add(Read(inner, depth + 1, ref left));
            }
        }
        else if (part.Type is "message/rfc822" or "message/global" && left-- > 0)
        {
            parts.Add(Read(part.Decoded(), depth + 1, ref left));
        }

        part.Parts = parts;
        return part;
    }

    private string? Boundary() => BoundaryOf().Match(First("Content-Type") ?? "") is { Success: true } found
        ? found.Groups["quoted"].Value + found.Groups["bare"].Value
        : null;

    // What stands before the first boundary and after the last is nobody's; a last one that never came is forgiven.
    private static IEnumerable<string> Split(string body, string boundary)
    {
        StringBuilder? part = null;
        var mark = "--" + boundary;
        using var lines = new StringReader(body);
        while (lines.ReadLine() is { } line)
        {
            var end = line.StartsWith(mark, StringComparison.Ordinal) ? line[mark.Length..].Trim() : null;
            if (end is not ("" or "--"))
            {
                part?.Append(line).Append('\n');
                continue;
            }

            if (part is not null) yield return part.ToString();
            if (end is "--") yield break;
            part = new StringBuilder();
        }

        if (part is not null) yield return part.ToString();
    }

    private string ReadHeaders(string text)
    {
        using var lines = new StringReader(text);
        while (lines.ReadLine() is { Length: > 0 } line)
        {
            if (headers.Count > MostHeaders) continue;
            if (line[0] is ' ' or '\t' && headers is [.., var last]) headers[^1] = (last.Name, last.Value.Length > 4000 ? last.Value : last.Value + " " + line.Trim());
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon) headers.Add((line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }

        return lines.ReadToEnd();
    }

    private static string FromBase64(string body)
    {
        var text = string.Concat(body.Where(character => !char.IsWhiteSpace(character)));
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.Latin1.GetString(bytes, 0, length) : "";
    }

    [GeneratedRegex("""boundary\s*=\s*("(?<quoted>[^"]{1,200})"|(?<bare>[^\s;"]{1,200}))""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex BoundaryOf();

    [GeneratedRegex("=((?<end>\r?\n)|(?<byte>[0-9A-Fa-f]{2}))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Quoted();
}
