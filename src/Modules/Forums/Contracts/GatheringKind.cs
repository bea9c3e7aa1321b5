namespace Kumppani.Forums.Contracts;

/// <summary>What sort of gathering it is.</summary>
public enum GatheringKind
{
    /// <summary>Järjestöfoorumi, kumppanuusfoorumi: a municipality's forum with its associations.</summary>
    Forum,

    /// <summary>Kumppanuuspöytä: a standing table where municipality and associations meet as equals.</summary>
    PartnershipTable,

    /// <summary>Yhdistysilta: an evening for the associations of a town or of several.</summary>
    AssociationEvening,

    /// <summary>Kyläkierros: the municipality visits a village.</summary>
    VillageTour,

    /// <summary>Seurafoorumi: sport and culture clubs.</summary>
    ClubForum,

    /// <summary>Johtajafoorumi: the directors of municipalities.</summary>
    LeadersForum,

    /// <summary>Kuulemistilaisuus: residents or associations are heard on a plan.</summary>
    Hearing,
}
