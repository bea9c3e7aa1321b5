using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;

namespace Kumppani.Accounts.Contracts;

/// <summary>People and their roles, for modules above.</summary>
public interface IPeople
{
    /// <summary>
    /// Gives whoever has this address a role in an organisation, making the person known when she is new, and mails her a link to sign in.
    /// Adds to the caller's save. Someone who has the role already keeps it and gets a new link. Refused when an outsider would make herself
    /// main user: a liaison takes care of an association's people and does not become one.
    /// </summary>
    Task<Outcome<Guid>> InviteAsync(EmailAddress address, string displayName, string language, Guid organisationId, Role role, CancellationToken stop);

    /// <summary>The people who have a role in an organisation today.</summary>
    Task<IReadOnlyList<Member>> MembersAsync(Guid organisationId, CancellationToken stop);

    /// <summary>The people of some organisations at once, by organisation. One query.</summary>
    Task<ILookup<Guid, Member>> MembersAsync(IReadOnlyCollection<Guid> organisationIds, CancellationToken stop);

    /// <summary>Those of them who hold a permission, by their role: whoever is asked to do something is one who may.</summary>
    Task<IReadOnlyList<Member>> WhoMayAsync(Guid organisationId, string permission, CancellationToken stop);

    /// <summary>Which of these organisations have somebody with a role in them today.</summary>
    Task<IReadOnlySet<Guid>> WithMembersAsync(IReadOnlyCollection<Guid> organisationIds, CancellationToken stop);

    /// <summary>The organisations that have somebody with a role in them today, as a part of the caller's own query.</summary>
    IQueryable<Guid> WithMembers();

    /// <summary>Display names by person id, for history pages.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> personIds, CancellationToken stop);

    /// <summary>
    /// Ends a membership from this moment, as a decision of the database: of an organisation's last main user, liaison or operator it is refused.
    /// </summary>
    Task<Outcome> EndAsync(Guid membershipId, Guid organisationId, CancellationToken stop);

    /// <summary>
    /// Waits at a person before something of hers is added, first of all in a decision of the caller: what is added while she erases her data would stay
    /// behind. Refused when she has erased them.
    /// </summary>
    Task<Outcome> HoldAsync(Guid personId, CancellationToken stop);

    /// <summary>
    /// For seeds: a person of the demo with a role in an organisation. The sign-in page offers a button for each, as long as the demo is loaded.
    /// The same key again gives the same person one more role. Adds to the caller's save.
    /// </summary>
    /// <param name="key">Stable, for tests and for the console: <c>liaison-seinajoki</c>; at most 60 of a–z, 0–9 and hyphen.</param>
    /// <param name="displayName">The words of the button.</param>
    /// <param name="language">Language of her mail: fi, sv or en.</param>
    /// <param name="organisationId">The organisation she acts for.</param>
    /// <param name="role">Her role there.</param>
    /// <param name="stop">Stops the look-up.</param>
    Task<Guid> DemoPersonAsync(string key, string displayName, string language, Guid organisationId, Role role, CancellationToken stop);
}
