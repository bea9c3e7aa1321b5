namespace Kumppani.Cooperation.Domain;

/// <summary>How it stands with the materials and examples of a card (requirement K13).</summary>
internal enum MaterialState
{
    /// <summary>To be completed.</summary>
    ToBeCompleted,

    /// <summary>They are there.</summary>
    Completed,
}
