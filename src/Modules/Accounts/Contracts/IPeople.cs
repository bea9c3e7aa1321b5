using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;

namespace Kumppani.Accounts.Contracts;

/// <summary>People and their roles, for modules above.</summary>
public interface IPeople
{
    /// <summary>
    /// Gives whoever has this address a role in an organisation, making the person known when she is new, and mails her a link to sign in.
    /// Adds to the caller's save. Someone who has the role already keeps it and gets a new link.
    /// </summary>
    Task<Outcome<Guid>> InviteAsync(EmailAddress address, string displayName, string language, Guid organisationId, Role role, CancellationToken stop);

    /// <summary>The people who have a role in an organisation today.</summary>
    Task<IReadOnlyList<Member>> MembersAsync(Guid organisationId, CancellationToken stop);

    /// <summary>Display names by person id, for history pages.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> personIds, CancellationToken stop);

    /// <summary>Ends a membership from this moment.</summary>
    Task<Outcome> EndAsync(Guid membershipId, Guid organisationId, CancellationToken stop);
}
