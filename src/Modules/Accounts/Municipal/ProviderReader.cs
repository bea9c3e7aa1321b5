using System.Text.Json;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Outbound;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Kumppani.Accounts.Municipal;

/// <summary>Reads what a sign-in service says of itself (OpenID Connect Discovery 1.0) and its keys. Refusals are words for the operator.</summary>
internal sealed class ProviderReader(OutboundHttp http, TimeProvider clock)
{
    public const string Discovery = "/.well-known/openid-configuration";

    private const int LeastRsaBits = 2048;
    private const int MostKeys = 50;

    public async Task<Outcome<Provider>> ReadAsync(string issuer, CancellationToken stop)
    {
        var description = await JsonAsync(issuer.TrimEnd('/') + Discovery, stop);
        if (!description.IsDone) return description.Problem;

        OpenIdConnectConfiguration metadata;
        try
        {
            metadata = OpenIdConnectConfiguration.Create(description.Value);
        }
        catch (Exception failure) when (failure is JsonException or ArgumentException or FormatException)
        {
            return new Problem(nameof(Texts.ProviderNotJson), issuer.TrimEnd('/') + Discovery);
        }

        if (!string.Equals(metadata.Issuer, issuer, StringComparison.Ordinal)) return new Problem(nameof(Texts.ProviderOtherIssuer), Short(metadata.Issuer), issuer);
        foreach (var (name, address) in (ReadOnlySpan<(string, string?)>)[("authorization_endpoint", metadata.AuthorizationEndpoint), ("token_endpoint", metadata.TokenEndpoint), ("jwks_uri", metadata.JwksUri)])
        {
            if (!IsUsable(address)) return new Problem(nameof(Texts.ProviderNoEndpoint), name);
        }

        if (metadata.ResponseTypesSupported.Count > 0 && !metadata.ResponseTypesSupported.Contains("code")) return new Problem(nameof(Texts.ProviderNoCode));

        var keys = await KeysAsync(metadata.JwksUri, stop);
        return keys.IsDone ? new Provider(issuer, metadata, keys.Value, clock.UtcNow()) : keys.Problem;
    }

    /// <summary>True for an address that a browser or this program may be sent to.</summary>
    public bool IsUsable(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && http.MayAsk(uri);

    private async Task<Outcome<List<JsonWebKey>>> KeysAsync(string address, CancellationToken stop)
    {
        var answer = await JsonAsync(address, stop);
        if (!answer.IsDone) return answer.Problem;

        List<JsonWebKey> keys;
        try
        {
            keys = [.. new JsonWebKeySet(answer.Value).Keys.Take(MostKeys).Where(IsSafe)];
        }
        catch (Exception failure) when (failure is JsonException or ArgumentException or FormatException)
        {
            return new Problem(nameof(Texts.ProviderNotJson), address);
        }

        return keys.Count > 0 ? keys : new Problem(nameof(Texts.ProviderNoKeys), address);
    }

    // Public keys for signing only: a shared secret among them would let whoever reads it sign.
    private static bool IsSafe(JsonWebKey key) =>
        key.Use is null or "sig" && (key.Kty == JsonWebAlgorithmsKeyTypes.EllipticCurve || (key.Kty == JsonWebAlgorithmsKeyTypes.RSA && key.KeySize >= LeastRsaBits));

    private async Task<Outcome<string>> JsonAsync(string address, CancellationToken stop)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return new Problem(nameof(Texts.ProviderAddressRefused), address);

        var (answer, fault) = await http.GetAsync(uri, stop);
        if (answer is null) return ProviderFaults.Say(fault!.Value, address);
        if (!answer.IsSuccess) return new Problem(nameof(Texts.ProviderStatus), address, answer.Status);
        return IsJson(answer) ? answer.Body : new Problem(nameof(Texts.ProviderNotJson), address);
    }

    private static bool IsJson(OutboundAnswer answer)
    {
        if (answer.Type is not "application/json" && !answer.Type.EndsWith("+json", StringComparison.Ordinal)) return false;
        try
        {
            using var parsed = JsonDocument.Parse(answer.Body);
            return parsed.RootElement.ValueKind is JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Short(string? text) => text is null ? "–" : text.Length > 200 ? text[..200] : text;
}
