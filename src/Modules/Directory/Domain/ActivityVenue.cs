namespace Kumppani.Directory.Domain;

/// <summary>Where an activity takes place.</summary>
internal enum ActivityVenue
{
    /// <summary>At the organisation's own place.</summary>
    AtOrganisation,

    /// <summary>At another place, which is told.</summary>
    Elsewhere,

    /// <summary>On the net or by telephone.</summary>
    Online,
}
