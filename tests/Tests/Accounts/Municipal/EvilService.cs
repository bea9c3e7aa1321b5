using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Kumppani.Tests.Accounts.Municipal;

/// <summary>One sign-in service: honest by default, each step open to be spoilt.</summary>
internal sealed class EvilService(string issuer)
{
    public const string ClientId = "kumppani";

    public const string Secret = "s e/cret+of:the tests & long enough";

    private readonly Dictionary<string, (string Nonce, string Challenge, string Redirect)> codes = new(StringComparer.Ordinal);

    public string Issuer => issuer;

    /// <summary>The key it signs with.</summary>
    public HostileToken.Key Key { get; set; } = HostileToken.Key.New();

    /// <summary>Who signs in there.</summary>
    public string Subject { get; set; } = "subject-" + Secrets.Token();

    public Action<JsonObject>? SpoilDescription { get; set; }

    /// <summary>The keys it shows; by default the one it signs with.</summary>
    public Func<JsonArray>? Keys { get; set; }

    public Action<JsonObject>? SpoilHeader { get; set; }

    public Action<JsonObject>? SpoilClaims { get; set; }

    /// <summary>Makes the token of header and claims; by default signs it with the key.</summary>
    public Func<JsonObject, JsonObject, string>? Sign { get; set; }

    /// <summary>Answers in the place of a path.</summary>
    public Dictionary<string, Func<HttpContext, Task>> Instead { get; } = new(StringComparer.Ordinal);

    /// <summary>A code is taken again and again.</summary>
    public bool TakesCodesTwice { get; set; }

    /// <summary>What it was asked for.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Somebody has signed in there: gives the code that her browser brings back.</summary>
    public string SignIn(Uri asked)
    {
        var query = QueryHelpers.ParseQuery(asked.Query);
        var code = Secrets.Token();
        codes[code] = (query["nonce"].ToString(), query["code_challenge"].ToString(), query["redirect_uri"].ToString());
        return code;
    }

    public async Task AnswerAsync(HttpContext context, string path, IFormCollection? form)
    {
        lock (Asked) Asked.Add(path);
        if (Instead.TryGetValue(path, out var instead)) await instead(context);
        else if (path == ".well-known/openid-configuration") await JsonAsync(context, Description());
        else if (path == "keys") await JsonAsync(context, new JsonObject { ["keys"] = Keys?.Invoke() ?? [Key.Public()] });
        else if (path == "token" && form is not null) await TokenAsync(context, form);
        else context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    public static Task JsonAsync(HttpContext context, JsonNode json, int status = StatusCodes.Status200OK)
    {
        (context.Response.StatusCode, context.Response.ContentType) = (status, MediaTypeNames.Application.Json);
        return context.Response.WriteAsync(json.ToJsonString());
    }

    public string Token(string nonce)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var header = new JsonObject { ["alg"] = "RS256", ["kid"] = Key.Id, ["typ"] = "JWT" };
        var claims = new JsonObject
        {
            ["iss"] = issuer,
            ["aud"] = ClientId,
            ["sub"] = Subject,
            ["nonce"] = nonce,
            ["iat"] = now,
            ["nbf"] = now,
            ["exp"] = now + 300,
            ["auth_time"] = now,
            ["name"] = "Vieno Virkailija",
        };
        SpoilHeader?.Invoke(header);
        SpoilClaims?.Invoke(claims);
        return Sign?.Invoke(header, claims) ?? HostileToken.Signed(header, claims, Key);
    }

    private JsonObject Description()
    {
        var description = new JsonObject
        {
            ["issuer"] = issuer,
            ["authorization_endpoint"] = issuer + "/authorize",
            ["token_endpoint"] = issuer + "/token",
            ["jwks_uri"] = issuer + "/keys",
            ["end_session_endpoint"] = issuer + "/out",
            ["response_types_supported"] = new JsonArray("code"),
            ["code_challenge_methods_supported"] = new JsonArray("S256"),
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_basic"),
            ["authorization_response_iss_parameter_supported"] = true,
        };
        SpoilDescription?.Invoke(description);
        return description;
    }

    // As strict as the standard: our secret, our address, the proof that we began, each code once.
    private Task TokenAsync(HttpContext context, IFormCollection form)
    {
        var basic = "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes($"{ClientId}:{Uri.EscapeDataString(Secret).Replace("%20", "+", StringComparison.Ordinal)}"));
        if (context.Request.Headers.Authorization != basic) return JsonAsync(context, new JsonObject { ["error"] = "invalid_client" }, StatusCodes.Status401Unauthorized);

        var code = form["code"].ToString();
        var verified = Base64UrlTextEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (form["grant_type"] != "authorization_code" || !codes.TryGetValue(code, out var given) || given.Challenge != verified || given.Redirect != form["redirect_uri"])
            return JsonAsync(context, new JsonObject { ["error"] = "invalid_grant" }, StatusCodes.Status400BadRequest);

        if (!TakesCodesTwice) codes.Remove(code);
        return JsonAsync(context, new JsonObject { ["access_token"] = Secrets.Token(), ["token_type"] = "Bearer", ["id_token"] = Token(given.Nonce) });
    }
}
