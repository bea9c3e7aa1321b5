namespace Kumppani.Cooperation.Domain;

/// <summary>How far a card of the cooperation map is (requirement K0).</summary>
internal enum CardState
{
    /// <summary>The municipality says that it has none.</summary>
    Absent,

    /// <summary>It has been decided and has not begun.</summary>
    Planned,

    /// <summary>It is done.</summary>
    Running,

    /// <summary>It is done, and how it works has been assessed.</summary>
    Assessed,
}
