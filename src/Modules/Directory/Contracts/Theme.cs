namespace Kumppani.Directory.Contracts;

/// <summary>The ten themes of the wellbeing tree (requirement S6). Said of an organisation, never inferred of a person.</summary>
public enum Theme
{
    /// <summary>Economy, livelihoods and growth.</summary>
    Livelihoods,

    /// <summary>Children and youth.</summary>
    ChildrenAndYouth,

    /// <summary>Upbringing and education.</summary>
    Learning,

    /// <summary>Villages, infrastructure and housing.</summary>
    VillagesAndHousing,

    /// <summary>Social and health, peer support, preparedness.</summary>
    HealthAndSafety,

    /// <summary>Sport.</summary>
    Sport,

    /// <summary>Culture and heritage.</summary>
    Culture,

    /// <summary>Nature, energy and environment.</summary>
    Environment,

    /// <summary>Other services and hobbies.</summary>
    EverydayLife,

    /// <summary>Spiritual life and ideals.</summary>
    SpiritAndIdeals,
}
