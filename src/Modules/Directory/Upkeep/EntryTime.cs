namespace Kumppani.Directory.Upkeep;

/// <summary>The time that an id or a version of ours was made.</summary>
internal static class EntryTime
{
    // The first 48 bits of a UUIDv7 are milliseconds since 1970 (RFC 9562, section 5.7).
    public static DateTime Of(Guid made) => DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(made.ToString("N")[..12], 16)).UtcDateTime;
}
