using System.Globalization;

namespace Kumppani.Forums.Domain.Ballots;

/// <summary>An association has been given its one code. Which one is written nowhere.</summary>
internal sealed class CodeReceipt
{
    public const int MaxKey = 120;

    public required Guid GatheringId { get; init; }

    public required string OrganisationKey { get; init; }

    /// <summary>The association on the register, else its name as written; null for a person who represents none.</summary>
    public static string? KeyOf(Guid? organisationId, string? organisationName) =>
        organisationId?.ToString("N", CultureInfo.InvariantCulture)
        ?? (string.IsNullOrWhiteSpace(organisationName) ? null : Kernel.Domain.SortKey.Of(organisationName));
}
