namespace Kumppani.Kernel.Security;

/// <summary>
/// Who is asking, and for which organisation. One per request or job; a person acts for an organisation, never as it.
/// </summary>
public sealed class Actor
{
    /// <summary>The signed-in person, or null for a visitor and for the system itself.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>The organisation she acts for; <see cref="Guid.Empty"/> when none.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>Her role there.</summary>
    public Role? Role { get; private set; }

    /// <summary>What started the change: <c>request</c>, <c>event:…</c>, <c>job:…</c> or <c>seed</c>. Saved with every event.</summary>
    public string Cause { get; private set; } = "request";

    /// <summary>What the role allows.</summary>
    public IReadOnlySet<string> Permissions { get; private set; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>True for a signed-in person.</summary>
    public bool IsSignedIn => PersonId is not null;

    /// <summary>True when the role in the organisation acted for holds this permission.</summary>
    public bool May(string permission) => Permissions.Contains(permission);

    /// <summary>True when she acts for this very organisation.</summary>
    public bool ActsFor(Guid organisationId) => OrganisationId != Guid.Empty && OrganisationId == organisationId;

    /// <summary>Says who asks. Called once, when the request's session has been checked against the person's memberships.</summary>
    public void Become(Guid personId, Guid? organisationId, Role? role, IReadOnlySet<string> permissions) =>
        (PersonId, OrganisationId, Role, Permissions) = (personId, organisationId ?? Guid.Empty, role, permissions);

    /// <summary>Makes the scope the system's own, acting for an organisation because of something that happened.</summary>
    /// <param name="cause">What started it.</param>
    /// <param name="organisationId">The organisation acted for.</param>
    /// <param name="startedBy">The person whose request it goes on with, for the events; she is not there to be asked, so no permission comes with her.</param>
    public void BecomeSystem(string cause, Guid? organisationId = null, Guid? startedBy = null) =>
        (PersonId, OrganisationId, Role, Cause) = (startedBy, organisationId ?? Guid.Empty, null, cause);
}
