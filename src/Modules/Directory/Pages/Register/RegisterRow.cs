using Kumppani.Directory.Contracts;

namespace Kumppani.Directory.Pages.Register;

/// <summary>One association of the register, as its keeper sees it.</summary>
/// <param name="Version">Made anew with every save; its time is when the association was last changed.</param>
internal sealed record RegisterRow(Guid Id, string Name, string SortKey, AssociationCategory? Category, string Language, string? Email, Guid Version)
{
    // The first 48 bits of a UUIDv7 are milliseconds since 1970 (RFC 9562, section 5.7).
    public DateTime ChangedAt => DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(Version.ToString("N")[..12], 16)).UtcDateTime;
}
