namespace Kumppani.Accounts.Sessions;

/// <summary>Whether a session may act in a role, and what it lacks.</summary>
internal enum RoleDoor
{
    Open,

    /// <summary>The organisation requires a second step that this session has not taken.</summary>
    SecondStep,

    /// <summary>The session came by a municipality's service, and this is another organisation.</summary>
    OwnSignIn,

    /// <summary>The organisation requires that one signs in by its own service.</summary>
    MunicipalSignIn,
}
