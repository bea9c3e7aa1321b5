namespace Kumppani.Accounts.Sessions;

/// <summary>Whom the request's session belongs to; read once when the cookie is checked.</summary>
internal sealed class CurrentSession
{
    public PersonToday? Person { get; set; }
}
