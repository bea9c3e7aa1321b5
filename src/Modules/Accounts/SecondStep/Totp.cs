using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kumppani.Accounts.SecondStep;

/// <summary>Time-based codes of six figures, a new one every 30 seconds (RFC 6238 with SHA-1, which all authenticator apps know).</summary>
internal static class Totp
{
    public const int SecretBytes = 20;

    private const string Base32Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static long StepAt(DateTime now) => (long)(now - DateTime.UnixEpoch).TotalSeconds / 30;

    public static string Code(ReadOnlySpan<byte> secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The standard's algorithm; as a keyed hash it is not weakened by collisions.
        HMACSHA1.HashData(secret, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0x0F)..]) & 0x7FFFFFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code was typed: the present one, or one before or after for clocks that differ. Null for none.</summary>
    public static long? Find(ReadOnlySpan<byte> secret, string typed, DateTime now)
    {
        long? found = null;
        for (var step = StepAt(now) - 1; step <= StepAt(now) + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Code(secret, step)), Encoding.UTF8.GetBytes(typed))) found = step;
        }

        return found;
    }

    /// <summary>The secret as it is typed into an app.</summary>
    public static string Base32(ReadOnlySpan<byte> secret)
    {
        var text = new StringBuilder();
        var (bits, held) = (0, 0);
        foreach (var part in secret)
        {
            (bits, held) = ((bits << 8) | part, held + 8);
            for (; held >= 5; held -= 5) text.Append(Base32Alphabet[(bits >> (held - 5)) & 31]);
            bits &= (1 << held) - 1;
        }

        if (held > 0) text.Append(Base32Alphabet[(bits << (5 - held)) & 31]);
        return text.ToString();
    }

    /// <summary>What the square code says to the app.</summary>
    public static string Uri(string base32, string account) => $"otpauth://totp/Kumppani:{System.Uri.EscapeDataString(account)}?secret={base32}&issuer=Kumppani";
}
