namespace Kumppani.Cooperation.Partnerships;

/// <summary>A page of a list of partnerships by the partner's name.</summary>
/// <param name="Rows">The partnerships.</param>
/// <param name="Before">The query by which the page before is reached; null when there is none.</param>
/// <param name="After">The same of the page after.</param>
/// <param name="Today">The day by which time has run out.</param>
/// <param name="IsOwn">For the municipality's own people.</param>
internal sealed record PartnershipPage(IReadOnlyList<PartnershipRow> Rows, KeyValuePair<string, string?>? Before, KeyValuePair<string, string?>? After, DateOnly Today, bool IsOwn)
{
    public static PartnershipPage Empty { get; } = new([], null, null, default, IsOwn: false);
}
