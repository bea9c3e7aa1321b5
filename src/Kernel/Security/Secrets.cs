using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Kumppani.Kernel.Security;

/// <summary>Everything that must not be guessed is made here.</summary>
public static class Secrets
{
    // No 0/O, 1/I/L, no vowels that make words: read aloud in a hall, typed on an old phone.
    private const string ReadableAlphabet = "23456789BCDFGHJKMNPQRSTVWXZ";

    /// <summary>A 256-bit token for a link, safe in a URL.</summary>
    public static string Token() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>A short code a person reads from paper. 8 characters are about 38 bits: pair it with a limit on tries.</summary>
    public static string Code(int length) => RandomNumberGenerator.GetString(ReadableAlphabet, length);

    /// <summary>The code as typed by a person: blanks and hyphens dropped, capitals.</summary>
    public static string Normalise(string? typed) =>
        string.Concat((typed ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>What is stored of a token: it cannot be played back from a stolen database.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>A random v4 id, for rows whose order or time must tell nothing (ballots, anonymous answers).</summary>
    public static Guid UntimedId()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
