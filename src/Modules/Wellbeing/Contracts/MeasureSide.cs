namespace Kumppani.Wellbeing.Contracts;

/// <summary>The two sides of the table.</summary>
public enum MeasureSide
{
    /// <summary>The municipality or the wellbeing services county.</summary>
    PublicSector,

    /// <summary>An association, a group or another body that is not a public authority.</summary>
    Association,
}
