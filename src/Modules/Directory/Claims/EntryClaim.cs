using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;

namespace Kumppani.Directory.Claims;

/// <summary>
/// Somebody asks to keep an association's entry. Whoever reads the association's own mailbox decides, by a link of which only the hash is kept; the liaison may,
/// and must where there is no mailbox that can be reached, or a main user already.
/// </summary>
internal sealed class EntryClaim : Entity
{
    public const int MaxRole = 100;
    public const int MaxReason = 1000;
    public const string OpenOnce = "IX_directory_claims_OpenKey";

    /// <summary>Nobody decides after this.</summary>
    public static readonly TimeSpan GoodFor = TimeSpan.FromDays(30);

    public required Guid OrganisationId { get; init; }

    /// <summary>The municipality whose liaison decides.</summary>
    public required Guid HostId { get; init; }

    public required DateTime At { get; init; }

    public required DateTime ExpiresAt { get; init; }

    /// <summary>Her own address, where the invitation goes.</summary>
    public required string Email { get; init; }

    /// <summary>What she is in the association, in her words.</summary>
    public required string ClaimantRole { get; init; }

    /// <summary>Language of her mail.</summary>
    public required string Language { get; init; }

    /// <summary>Hash of the secret in the mail to the association's mailbox; null when only the liaison decides.</summary>
    public string? TokenHash { get; init; }

    /// <summary>Hash of the address it was sent to.</summary>
    public string? MailboxHash { get; init; }

    /// <summary>Unique while nobody has decided: the same person asks for the same entry once at a time.</summary>
    public string? OpenKey { get; private set; }

    public ClaimState State { get; private set; }

    public string? Reason { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    /// <summary>A claim, and the secret of the mail to the association's mailbox when there is one.</summary>
    public static (EntryClaim Claim, string? Token) Make(Guid organisationId, Guid hostId, EmailAddress claimant, string role, string language, EmailAddress? mailbox, DateTime now)
    {
        var token = mailbox is null ? null : Secrets.Token();
        var claim = new EntryClaim
        {
            OrganisationId = organisationId,
            HostId = hostId,
            At = now,
            ExpiresAt = now + GoodFor,
            Email = claimant.Value,
            ClaimantRole = role,
            Language = language,
            TokenHash = token is null ? null : Secrets.Hash(token),
            MailboxHash = mailbox is { } known ? Secrets.Hash(known.Value) : null,
            OpenKey = KeyOf(organisationId, claimant),
        };
        claim.Raise(new ClaimMade(organisationId, claim.Id, token is not null));
        return (claim, token);
    }

    public static string KeyOf(Guid organisationId, EmailAddress claimant) => Secrets.Hash($"{organisationId}\n{claimant.Value}");

    /// <summary>Decides, once.</summary>
    public Outcome Decide(ClaimJudge by, ClaimState to, string? reason, DateTime now)
    {
        if (!ClaimMoves.Allow(State, by, to) || (by is not ClaimJudge.Time && now > ExpiresAt)) return DirectoryProblems.ClaimDecided;
        if (by is ClaimJudge.Liaison && to is ClaimState.Refused && string.IsNullOrWhiteSpace(reason)) return DirectoryProblems.ClaimReasonMissing;

        (State, Reason, DecidedAt, OpenKey) = (to, to is ClaimState.Refused && !string.IsNullOrWhiteSpace(reason) ? reason.Trim() : null, now, null);
        return Raise(new ClaimDecided(OrganisationId, Id, to, by));
    }
}
