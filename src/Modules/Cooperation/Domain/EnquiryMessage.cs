namespace Kumppani.Cooperation.Domain;

/// <summary>One message of an enquiry, in order.</summary>
internal sealed class EnquiryMessage
{
    public required Guid EnquiryId { get; init; }

    /// <summary>From one.</summary>
    public required int Position { get; init; }

    public required bool IsAnswer { get; init; }

    public required string Text { get; init; }

    public required DateTime At { get; init; }
}
