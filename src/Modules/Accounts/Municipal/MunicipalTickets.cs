using Kumppani.Accounts.Sessions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Accounts.Municipal;

/// <summary>
/// What a browser carries on its way to a municipality's service and back, sealed: without what was begun here nothing that comes from there is
/// listened to, so that nobody is signed in by an address that another has sent her.
/// </summary>
internal sealed class MunicipalTickets(IDataProtectionProvider protection, IHttpContextAccessor http)
{
    public const string BegunCookie = "kumppani-municipal";
    public const string ProofCookie = "kumppani-municipal-proof";

    public static readonly TimeSpan BegunFor = TimeSpan.FromMinutes(15);

    /// <summary>One that has been begun.</summary>
    public SealedCookie<Begun> Way { get; } = new(BegunCookie, "Kumppani.Municipal.Begun", BegunFor, protection, http);

    /// <summary>An account that its holder has shown to be hers and that is nobody's here yet: she may link it.</summary>
    public SealedCookie<Proof> Shown { get; } = new(ProofCookie, "Kumppani.Municipal.Proof", TimeSpan.FromMinutes(20), protection, http);

    /// <summary>A way that was begun in this browser.</summary>
    /// <param name="SignInId">The municipality's settings.</param>
    /// <param name="Issuer">The service that was asked.</param>
    /// <param name="State">Comes back with the browser.</param>
    /// <param name="Nonce">Comes back inside the signed token.</param>
    /// <param name="Verifier">Proves to the service that the code is ours to redeem (RFC 7636).</param>
    /// <param name="ReturnPath">Where she was going.</param>
    /// <param name="LinkTo">The signed-in person who wants to link it; null to sign in.</param>
    internal sealed record Begun(Guid SignInId, string Issuer, string State, string Nonce, string Verifier, string? ReturnPath, Guid? LinkTo);

    /// <summary>An account that waits to be linked.</summary>
    internal sealed record Proof(Guid OrganisationId, string Issuer, string Subject, string? Name);
}
