namespace Kumppani.Cooperation.Domain;

/// <summary>The three parts of the cooperation map (requirement K0).</summary>
internal enum CardPart
{
    /// <summary>Routines that recur.</summary>
    Routines,

    /// <summary>Structures of cooperation.</summary>
    Structures,

    /// <summary>Working and developing together.</summary>
    Together,
}
