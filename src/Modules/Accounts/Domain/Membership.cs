using Kumppani.Accounts.Contracts;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;

namespace Kumppani.Accounts.Domain;

/// <summary>A person's role in an organisation, for a term.</summary>
internal sealed class Membership : Entity
{
    public required Guid PersonId { get; init; }

    public required Guid OrganisationId { get; init; }

    public required Role Role { get; init; }

    public required DateTime From { get; init; }

    public DateTime? Until { get; private set; }

    /// <summary>Somebody must always hold such a role: without it nobody could give it again.</summary>
    public bool IsNeeded => Role is not Role.Editor;

    public static Membership Grant(Guid personId, Guid organisationId, Role role, DateTime now)
    {
        var membership = new Membership { PersonId = personId, OrganisationId = organisationId, Role = role, From = now };
        membership.Raise(new MembershipGranted(personId, organisationId, role));
        return membership;
    }

    public Outcome End(DateTime now)
    {
        if (Until <= now) return Outcome.Done;
        Until = now;
        return Raise(new MembershipEnded(PersonId, OrganisationId, Role));
    }
}
