namespace Kumppani.Accounts.Sessions;

/// <summary>Whom the request's session belongs to; read once when the cookie is checked.</summary>
internal sealed class CurrentSession
{
    public PersonToday? Person { get; set; }

    /// <summary>The row of this browser's session; null for a visitor.</summary>
    public Guid? SessionId { get; set; }

    /// <summary>It was opened with a second step.</summary>
    public bool HasSecondStep { get; set; }

    /// <summary>When she showed by it who she is; to be asked before what cannot be undone.</summary>
    public DateTime OpenedAt { get; set; }

    /// <summary>The municipality by whose service it was opened; null when she signed in by means of her own.</summary>
    public Guid? MunicipalityId { get; set; }
}
