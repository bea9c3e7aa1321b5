namespace Kumppani.Cooperation.Domain;

/// <summary>Whether a municipality follows a thesis (requirement E4).</summary>
internal enum ThesisStand
{
    /// <summary>It does.</summary>
    Adopted,

    /// <summary>In part.</summary>
    Partly,

    /// <summary>It does not.</summary>
    NotAdopted,
}
