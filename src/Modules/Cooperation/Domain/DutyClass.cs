namespace Kumppani.Cooperation.Domain;

/// <summary>The classes of a coordinator's duties (requirement Y7).</summary>
internal enum DutyClass
{
    /// <summary>Carrying out measures, developing practices, reporting.</summary>
    Measures,

    /// <summary>Planning and running activities and events.</summary>
    Events,

    /// <summary>Advising and guiding associations and volunteers.</summary>
    Advice,

    /// <summary>Other statutory duties.</summary>
    Statutory,

    /// <summary>Communication to associations.</summary>
    Communication,

    /// <summary>Network work across the municipality's sectors, associations, volunteers, the county, parishes and others.</summary>
    Networks,
}
