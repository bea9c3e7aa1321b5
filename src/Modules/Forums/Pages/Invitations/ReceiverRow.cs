using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Mail;

namespace Kumppani.Forums.Pages.Invitations;

/// <summary>An invited association, and what became of its mail.</summary>
internal sealed record ReceiverRow(Guid InvitationId, OrganisationInfo Organisation, MailFate Fate, string? Failure, string? SentTo)
{
    public EmailAddress? Address { get; } = EmailAddress.TryParse(Organisation.Email, out var address) ? address : null;

    public bool IsMissed => Fate is MailFate.NoAddress or MailFate.Unclear or MailFate.Refused or MailFate.CameBack or MailFate.Forgotten;

    /// <summary>The register knows another address by now than the one that was tried.</summary>
    public bool IsCorrected => Address is { } address && address.Value != SentTo;
}
