namespace Kumppani.Directory.Contracts;

/// <summary>What an association is to the people of its area, beside or within the public services (requirement T13: five roles).</summary>
public enum AssociationRole
{
    /// <summary>Meets people and reaches those whom nobody else does.</summary>
    Reaching,

    /// <summary>Has services to which people can be guided.</summary>
    Services,

    /// <summary>Advises and guides: walks beside, runs errands together, looks for the right service.</summary>
    Guidance,

    /// <summary>Develops: gathers knowledge, experts by experience, what people say of services.</summary>
    Developing,

    /// <summary>Leads on from services: peers, groups, community, volunteering, chances to act.</summary>
    Community,
}
