namespace Kumppani.Cooperation.Domain;

/// <summary>Whether what exists works, as the initial mapping asks (requirement Y11a).</summary>
internal enum CardVerdict
{
    /// <summary>It works.</summary>
    Works,

    /// <summary>In part.</summary>
    WorksPartly,

    /// <summary>It does not.</summary>
    DoesNotWork,
}
