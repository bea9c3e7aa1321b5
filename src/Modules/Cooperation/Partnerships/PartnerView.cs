using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Partnerships;

/// <summary>An organisation's partnerships on its page.</summary>
/// <param name="Rows">The partnerships, with who the other side is and where its list is, below the language.</param>
/// <param name="Today">The day by which time has run out.</param>
/// <param name="IsOwn">The reader acts for the organisation: she sees all of them, and who looks after each.</param>
/// <param name="HasMore">There are more than those.</param>
/// <param name="AddPath">Where the reader adds one, below the language; null when she may not.</param>
internal sealed record PartnerView(IReadOnlyList<(Partnership One, string Host, string? ListPath)> Rows, DateOnly Today, bool IsOwn, bool HasMore, string? AddPath);
