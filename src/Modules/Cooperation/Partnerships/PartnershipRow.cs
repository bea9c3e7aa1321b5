using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Partnerships;

/// <summary>A partnership in a list.</summary>
/// <param name="One">The partnership.</param>
/// <param name="HasPage">The partner has a page on the register.</param>
internal sealed record PartnershipRow(Partnership One, bool HasPage);
