using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Outbound;

namespace Kumppani.Accounts.Municipal;

/// <summary>Redeems the code of a return for a signed token, straight with the service, with our secret and the proof that we began (RFC 7636).</summary>
internal sealed class CodeExchange(OutboundHttp http, ClientSecrets secrets)
{
    public async Task<Outcome<string>> RedeemAsync(MunicipalSignIn settings, Provider provider, string code, string verifier, string redirectAddress, CancellationToken stop)
    {
        var secret = secrets.Open(settings.ProtectedSecret);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = redirectAddress,
            ["code_verifier"] = verifier,
            ["client_id"] = settings.ClientId,
        };
        AuthenticationHeaderValue? authorization = null;
        var methods = provider.Metadata.TokenEndpointAuthMethodsSupported;
        if (methods.Count == 0 || methods.Contains("client_secret_basic")) authorization = Basic(settings.ClientId, secret);
        else if (methods.Contains("client_secret_post")) fields["client_secret"] = secret;
        else return MunicipalProblems.Away("client-authentication");

        var (answer, fault) = await http.PostAsync(new Uri(provider.Metadata.TokenEndpoint), fields, authorization, stop);
        if (answer is null) return MunicipalProblems.Away(fault!.Value.ToString());

        var (token, error) = Read(answer);
        if (answer.IsSuccess) return token is null ? MunicipalProblems.Away("token-answer") : token;
        return error switch
        {
            "invalid_grant" => MunicipalProblems.NotProven("code"),
            "invalid_client" or "unauthorized_client" => MunicipalProblems.RefusedThere("client"),
            _ => MunicipalProblems.Away($"token-{answer.Status}"),
        };
    }

    private static AuthenticationHeaderValue Basic(string id, string secret) =>
        new("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Encoded(id)}:{Encoded(secret)}")));

    // As a form writes it (RFC 6749, 2.3.1).
    private static string Encoded(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);

    private static (string? Token, string? Error) Read(OutboundAnswer answer)
    {
        if (answer.Type is not "application/json") return (null, null);
        try
        {
            using var parsed = JsonDocument.Parse(answer.Body);
            return parsed.RootElement.ValueKind is JsonValueKind.Object ? (Text(parsed.RootElement, "id_token"), Text(parsed.RootElement, "error")) : (null, null);
        }
        catch (JsonException)
        {
            return (null, null);
        }
    }

    private static string? Text(JsonElement answer, string name) => answer.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
