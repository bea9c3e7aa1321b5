namespace Kumppani.Cooperation.Domain;

/// <summary>How the address of a help link answered when it was asked last.</summary>
internal enum HelpState
{
    /// <summary>It has not been asked.</summary>
    Unchecked,

    /// <summary>It works.</summary>
    Works,

    /// <summary>It sends on to another address for good.</summary>
    Moved,

    /// <summary>There is no such page.</summary>
    NotFound,

    /// <summary>Nobody answers, or the server has failed.</summary>
    NoAnswer,

    /// <summary>The server does not let itself be asked by a program; only a person can tell.</summary>
    Closed,
}
