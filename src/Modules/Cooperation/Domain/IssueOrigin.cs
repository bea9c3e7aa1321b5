namespace Kumppani.Cooperation.Domain;

/// <summary>Where a matter came from.</summary>
/// <param name="Source">In a word.</param>
/// <param name="AssociationId">The association of the register that raised it, if one did.</param>
/// <param name="EnquiryId">The enquiry it was in.</param>
/// <param name="Words">In the liaison's words: an association that is not on the register, an evening.</param>
/// <param name="ReplyTo">Where whoever raised it hears of the answer, when that is not the association's own people.</param>
/// <param name="Language">The language of that mail.</param>
internal sealed record IssueOrigin(IssueSource Source, Guid? AssociationId, Guid? EnquiryId, string? Words, string? ReplyTo, string Language);
