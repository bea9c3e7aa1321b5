namespace Kumppani.Cooperation.Domain;

/// <summary>A sender's personal link to her enquiry, one a mail. The token itself stands only in the mail.</summary>
internal sealed class EnquiryLink
{
    public required string TokenHash { get; init; }

    public required Guid EnquiryId { get; init; }
}
