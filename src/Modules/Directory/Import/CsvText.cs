using System.Text;
using System.Text.RegularExpressions;

namespace Kumppani.Directory.Import;

/// <summary>Turns the bytes of a file into text, whatever the program that saved it thought of as text.</summary>
internal static partial class CsvText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // The order matters: UTF-32's mark begins with UTF-16's.
    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        ([0xFF, 0xFE, 0x00, 0x00], Encoding.UTF32),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    /// <param name="chosen">What the person says it is; a mark in the file itself knows better.</param>
    public static (string Text, string EncodingName) Decode(ReadOnlySpan<byte> bytes, SourceEncoding? chosen = null)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (bytes.StartsWith(mark)) return (encoding.GetString(bytes[mark.Length..]), encoding.WebName);
        }

        if (chosen is SourceEncoding.Windows1252) return (Windows1252.GetString(bytes), Windows1252.WebName);
        if (chosen is SourceEncoding.Utf8) return (Encoding.UTF8.GetString(bytes), Encoding.UTF8.WebName);
        if (UnmarkedUtf16(bytes) is { } utf16) return (utf16.GetString(bytes), utf16.WebName);

        try
        {
            return (StrictUtf8.GetString(bytes), StrictUtf8.WebName);
        }
        catch (DecoderFallbackException)
        {
            return (Windows1252.GetString(bytes), Windows1252.WebName);
        }
    }

    /// <summary>A stray control character is cleaned away; a file with one in every ten is a picture or a program.</summary>
    public static bool LooksBinary(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, 8192));
        var controls = 0;
        foreach (var c in sample)
        {
            if (SourceCell.IsUnwanted(c)) controls++;
        }

        return controls > 8 && controls * 10 > sample.Length;
    }

    /// <summary>Many programs save a web page and call it a workbook.</summary>
    public static bool LooksLikeMarkup(string text) => Markup.IsMatch(text[..Math.Min(text.Length, 1024)]);

    /// <summary>Western text in UTF-16 has a zero in nearly every other byte, always on the same side.</summary>
    private static Encoding? UnmarkedUtf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, 4096) & ~1)];
        if (sample.Length < 4) return null;

        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }

        var most = sample.Length / 2 * 8 / 10;
        if (odd >= most && even == 0) return Encoding.Unicode;
        return even >= most && odd == 0 ? Encoding.BigEndianUnicode : null;
    }

    [GeneratedRegex(@"^\s*<(!doctype|html|head|body|table|\?xml|workbook)[\s>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Markup { get; }
}
