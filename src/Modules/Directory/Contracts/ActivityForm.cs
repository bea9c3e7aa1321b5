namespace Kumppani.Directory.Contracts;

/// <summary>By whom an organisation's work is done (requirement T16); it may have several forms.</summary>
public enum ActivityForm
{
    /// <summary>Volunteers.</summary>
    Volunteer,

    /// <summary>Employed professionals.</summary>
    Professional,

    /// <summary>Sells or produces services.</summary>
    ServiceProducer,
}
