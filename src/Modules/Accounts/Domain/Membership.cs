using Kumppani.Accounts.Contracts;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;

namespace Kumppani.Accounts.Domain;

/// <summary>A person's role in an organisation, for a term. It is in force from the invitation on, and ends by itself when the term does.</summary>
internal sealed class Membership : Entity
{
    /// <summary>Roles are gone through once a year, so that nobody keeps one by being forgotten.</summary>
    public static readonly TimeSpan CheckEvery = TimeSpan.FromDays(365);

    /// <summary>Roles that somebody of an organisation must hold: without them nobody could give one.</summary>
    public static readonly IReadOnlyList<Role> Needed = [Role.Operator, Role.Liaison, Role.MainUser];

    public required Guid PersonId { get; init; }

    public required Guid OrganisationId { get; init; }

    public required Role Role { get; init; }

    public required DateTime From { get; set; }

    /// <summary>End of the term; null for as long as nobody ends it.</summary>
    public DateTime? Until { get; private set; }

    /// <summary>Somebody has ended it. A term that ran out has an <see cref="Until"/> only.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>When she first acted for the organisation; null while she has only been invited.</summary>
    public DateTime? TakenUpAt { get; private set; }

    /// <summary>When somebody of the organisation last said that this role still stands.</summary>
    public DateTime? CheckedAt { get; private set; }

    /// <summary>The membership that ends when this one is taken up.</summary>
    public Guid? Succeeds { get; private set; }

    /// <summary>The earliest end of the one before; null for at once.</summary>
    public DateTime? PredecessorUntil { get; private set; }

    /// <summary>Somebody must always hold such a role: without it nobody could give it again.</summary>
    public bool IsNeeded => Needed.Contains(Role);

    public static Membership Grant(Guid personId, Guid organisationId, Role role, DateTime now)
    {
        var membership = new Membership { PersonId = personId, OrganisationId = organisationId, Role = role, From = now, TakenUpAt = now };
        membership.Raise(new MembershipGranted(personId, organisationId, role));
        return membership;
    }

    public static Membership Invite(Guid personId, Guid organisationId, Role role, DateTime? until, DateTime now)
    {
        var membership = new Membership { PersonId = personId, OrganisationId = organisationId, Role = role, From = now, Until = until };
        membership.Raise(new MembershipGranted(personId, organisationId, role));
        return membership;
    }

    public bool IsInForce(DateTime now) => EndedAt is null && From <= now && (Until is null || Until > now);

    /// <summary>A new term in a role whose last one ran out by itself.</summary>
    public Outcome Renew(DateTime? until, DateTime now)
    {
        (From, Until, TakenUpAt, CheckedAt, Succeeds, PredecessorUntil) = (now, until, null, null, null, null);
        return Raise(new MembershipGranted(PersonId, OrganisationId, Role));
    }

    /// <summary>Says whose place this one takes.</summary>
    /// <param name="predecessor">The membership that ends when this one is taken up.</param>
    /// <param name="earliest">When it ends at the earliest; null for at once.</param>
    public void Succeed(Guid predecessor, DateTime? earliest) => (Succeeds, PredecessorUntil) = (predecessor, earliest);

    public Outcome TakeUp(DateTime now)
    {
        if (TakenUpAt is not null) return Outcome.Done;
        TakenUpAt = now;
        return Raise(new MembershipTakenUp(PersonId, OrganisationId, Role));
    }

    public Outcome SetTerm(DateTime? until, DateTime now)
    {
        if (until <= now) return AccountProblems.TermPast;
        if (until == Until) return Outcome.Done;
        Until = until;
        return Raise(new MembershipTermSet(PersonId, OrganisationId, Role));
    }

    public Outcome Check(DateTime now)
    {
        CheckedAt = now;
        return Raise(new MembershipChecked(PersonId, OrganisationId, Role));
    }

    public Outcome End(DateTime now)
    {
        if (EndedAt is not null || Until <= now) return Outcome.Done;
        (Until, EndedAt) = (now, now);
        return Raise(new MembershipEnded(PersonId, OrganisationId, Role));
    }
}
