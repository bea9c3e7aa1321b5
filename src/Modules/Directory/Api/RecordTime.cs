namespace Kumppani.Directory.Api;

/// <summary>When a record was last saved: its version is a UUIDv7, which begins with the millisecond it was made in (RFC 9562).</summary>
internal static class RecordTime
{
    /// <summary>How HSDS writes a moment of UTC.</summary>
    public const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static DateTimeOffset Of(Guid version)
    {
        Span<byte> bytes = stackalloc byte[16];
        version.TryWriteBytes(bytes, bigEndian: true, out _);
        var milliseconds = 0L;
        foreach (var part in bytes[..6]) milliseconds = (milliseconds << 8) | part;
        return DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
    }

    /// <summary>The smallest version that a save at this moment can have.</summary>
    public static Guid First(DateTimeOffset moment)
    {
        var milliseconds = Math.Max(0, moment.ToUnixTimeMilliseconds());
        Span<byte> bytes = stackalloc byte[16];
        for (var at = 5; at >= 0; at--, milliseconds >>= 8) bytes[at] = (byte)milliseconds;
        return new Guid(bytes, bigEndian: true);
    }
}
