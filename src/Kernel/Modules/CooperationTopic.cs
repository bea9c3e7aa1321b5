namespace Kumppani.Kernel.Modules;

/// <summary>The nine sections of a municipality's cooperation page, in the page's order (requirement T21).</summary>
public enum CooperationTopic
{
    /// <summary>Contact person: roles, division of responsibility.</summary>
    Contact,

    /// <summary>Association data and its updating.</summary>
    Associations,

    /// <summary>Spaces: rental practices, prices.</summary>
    Spaces,

    /// <summary>Gatherings and the associations' own events.</summary>
    Gatherings,

    /// <summary>Use of experience knowledge.</summary>
    Experience,

    /// <summary>Guiding people to the associations' services.</summary>
    Guiding,

    /// <summary>Grants: amounts, times, conditions.</summary>
    Grants,

    /// <summary>Regional gatherings and networks.</summary>
    Regional,

    /// <summary>Website and communication.</summary>
    Communication,
}
