using System.Security.Cryptography;
using System.Text;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Domain;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Kumppani.Accounts.Municipal;

/// <summary>Checks a signed token against the settings (OpenID Connect Core 1.0, 3.1.3.7). The signature is the library's work, the rules stand here.</summary>
internal sealed class TokenCheck(ProviderBook providers, TimeProvider clock)
{
    /// <summary>Signatures with a public key; none with a shared secret and none without a signature.</summary>
    public static readonly string[] Algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    private const int MostBytes = 32 * 1024;
    private const int MaxName = 100;

    // Clocks differ by a minute; a token for us was made just now.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(10);

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = MostBytes };

    public async Task<Outcome<ProvenAccount>> CheckAsync(MunicipalSignIn settings, Provider provider, string idToken, string nonce, CancellationToken stop)
    {
        var (token, fault) = await VerifyAsync(settings, provider, idToken);
        // A key of another day: the service may have changed its keys since it was last asked.
        if (fault is "key")
        {
            var renewed = await providers.RenewAsync(provider, stop);
            if (!renewed.IsDone) return MunicipalProblems.Away(renewed.Problem.Code);
            if (!ReferenceEquals(renewed.Value, provider)) (token, fault) = await VerifyAsync(settings, renewed.Value, idToken);
        }

        if (token is null) return MunicipalProblems.NotProven(fault ?? "token");
        if (Fault(settings, token, nonce) is { } code) return MunicipalProblems.NotProven(code);
        if (Refusal(settings, token) is { } refused) return refused;

        var methods = Words(settings.StrongMethods);
        var isStrong = token.Claims.Any(claim => claim.Type is "acr" or "amr" && methods.Contains(claim.Value));
        return new ProvenAccount(provider.Issuer, token.Subject, NameIn(token), isStrong);
    }

    private async Task<(JsonWebToken? Token, string? Fault)> VerifyAsync(MunicipalSignIn settings, Provider provider, string idToken)
    {
        var result = await handler.ValidateTokenAsync(idToken, new TokenValidationParameters
        {
            ValidIssuer = settings.Issuer,
            ValidAudience = settings.ClientId,
            IgnoreTrailingSlashWhenValidatingAudience = false,
            ValidAlgorithms = Algorithms,
            RequireSignedTokens = true,
            TryAllIssuerSigningKeys = false,
            IssuerSigningKeyResolver = (_, token, keyId, _) => Keys(provider, (JsonWebToken)token, keyId),
            // By our own clock, below.
            ValidateLifetime = false,
        });
        if (result is { IsValid: true, SecurityToken: JsonWebToken token }) return (token, null);

        return (null, result.Exception switch
        {
            SecurityTokenSignatureKeyNotFoundException => "key",
            SecurityTokenInvalidAlgorithmException => "algorithm",
            SecurityTokenInvalidSignatureException => "signature",
            SecurityTokenInvalidIssuerException => "issuer",
            SecurityTokenInvalidAudienceException => "audience",
            _ => "token",
        });
    }

    // Without a key's name only where there is but one to choose; and a key is used for the algorithm it was made for.
    private static IEnumerable<SecurityKey> Keys(Provider provider, JsonWebToken token, string? keyId)
    {
        var named = string.IsNullOrEmpty(keyId) ? (provider.Keys.Count == 1 ? provider.Keys : []) : provider.Keys.Where(key => key.Kid == keyId);
        return named.Where(key => key.Alg is null || key.Alg == token.Alg);
    }

    private string? Fault(MunicipalSignIn settings, JsonWebToken token, string nonce)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var skew = (long)Skew.TotalSeconds;
        if (token.TryGetHeaderValue<object>("crit", out _)) return "critical";
        if (!string.IsNullOrEmpty(token.Typ) && !string.Equals(token.Typ, "JWT", StringComparison.OrdinalIgnoreCase)) return "type";
        if (Seconds(token, "exp") is not { } ends) return "no-expiry";
        if (ends + skew <= now) return "expired";
        if (Seconds(token, "nbf") is { } begins && begins - skew > now) return "not-yet";
        if (Seconds(token, "iat") is not { } made || made - skew > now) return "issued-at";
        if (made + (long)Freshness.TotalSeconds + skew < now) return "old";
        if (!token.TryGetPayloadValue<string>("nonce", out var said) || !Same(said, nonce)) return "nonce";
        if (token.Azp is { Length: > 0 } party ? party != settings.ClientId : token.Audiences.Count() > 1) return "party";
        if (string.IsNullOrWhiteSpace(token.Subject) || token.Subject.Length > MunicipalAccount.MaxSubject || token.Subject.Any(char.IsControl)) return "subject";
        return null;
    }

    private Problem? Refusal(MunicipalSignIn settings, JsonWebToken token)
    {
        if (settings.MaxAgeMinutes is { } minutes)
        {
            var now = clock.GetUtcNow().ToUnixTimeSeconds();
            var skew = (long)Skew.TotalSeconds;
            if (Seconds(token, "auth_time") is not { } at || at - skew > now || at + (minutes * 60L) + skew < now) return MunicipalProblems.TooOld;
        }

        var asked = Words(settings.AskedClasses);
        if (asked.Count > 0 && !token.Claims.Any(claim => claim.Type == "acr" && asked.Contains(claim.Value))) return MunicipalProblems.ClassMissing;

        foreach (var line in settings.RequiredClaims.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (name, value) = (line[..line.IndexOf('=', StringComparison.Ordinal)].Trim(), line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim());
            if (!token.Claims.Any(claim => claim.Type == name && claim.Value == value)) return MunicipalProblems.NotAllowed;
        }

        return null;
    }

    private static HashSet<string> Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    private static long? Seconds(JsonWebToken token, string claim) => token.TryGetPayloadValue<long>(claim, out var seconds) && seconds is > 0 and < 32_503_680_000 ? seconds : null;

    private static bool Same(string? one, string other) => one is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private static string? NameIn(JsonWebToken token)
    {
        var said = token.TryGetPayloadValue<string>("name", out var name) ? name : token.TryGetPayloadValue<string>("preferred_username", out var user) ? user : null;
        if (said is null) return null;

        var clean = string.Concat(said.Where(letter => !char.IsControl(letter) && char.GetUnicodeCategory(letter) is not System.Globalization.UnicodeCategory.Format)).Trim();
        return clean.Length is 0 ? null : clean.Length > MaxName ? clean[..MaxName] : clean;
    }
}
