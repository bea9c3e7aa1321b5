namespace Kumppani.Wellbeing.Domain;

/// <summary>What the organisation acted for is to a measure.</summary>
internal enum MeasureActor
{
    /// <summary>The municipality on whose table it lies.</summary>
    Municipality,

    /// <summary>The association that put it forward and keeps its wording.</summary>
    Proposer,

    /// <summary>Another organisation that answers for it.</summary>
    Owner,
}
