namespace Kumppani.Kernel.Security;

/// <summary>What a person is in an organisation. Each module says which of its permissions a role holds.</summary>
public enum Role
{
    /// <summary>Keeps the installation: creates municipalities, invites the first liaison.</summary>
    Operator,

    /// <summary>Järjestöyhdyshenkilö: a municipality's contact for associations.</summary>
    Liaison,

    /// <summary>Main user of an association: its data and its people.</summary>
    MainUser,

    /// <summary>Editor of an association: its data.</summary>
    Editor,

    /// <summary>Palveluohjaaja: guides a municipality's residents to services, and puts lists together for them.</summary>
    ServiceWorker,
}
