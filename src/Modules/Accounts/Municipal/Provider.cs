using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Kumppani.Accounts.Municipal;

/// <summary>A municipality's sign-in service as it describes itself.</summary>
internal sealed record Provider(string Issuer, OpenIdConnectConfiguration Metadata, IReadOnlyList<JsonWebKey> Keys, DateTime ReadAt)
{
    /// <summary>It names itself in each answer (RFC 9207).</summary>
    public bool NamesItself => Metadata.AuthorizationResponseIssParameterSupported;
}
