namespace Kumppani.Directory.Contracts;

/// <summary>What an organisation is.</summary>
public enum OrganisationKind
{
    /// <summary>Registered association (yhdistys, järjestö, seura).</summary>
    Association,

    /// <summary>Unregistered group.</summary>
    Group,

    /// <summary>Municipality.</summary>
    Municipality,

    /// <summary>Wellbeing services county.</summary>
    WellbeingCounty,

    /// <summary>Umbrella organisation with member associations.</summary>
    Umbrella,

    /// <summary>Parish.</summary>
    Parish,

    /// <summary>Company.</summary>
    Company,

    /// <summary>Council or network of associations.</summary>
    Council,
}
