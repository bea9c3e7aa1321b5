using System.Text;

namespace Kumppani.Directory.Import;

/// <summary>Turns the bytes of a file into text, whatever the program that saved it thought of as text.</summary>
internal static class CsvText
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

    private static readonly byte[][] Spreadsheets =
    [
        [0x50, 0x4B, 0x03, 0x04],
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
    ];

    public static bool IsSpreadsheet(ReadOnlySpan<byte> bytes)
    {
        foreach (var signature in Spreadsheets)
        {
            if (bytes.StartsWith(signature)) return true;
        }

        return false;
    }

    public static (string Text, string EncodingName) Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (bytes.StartsWith(mark)) return (encoding.GetString(bytes[mark.Length..]), encoding.WebName);
        }

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
}
