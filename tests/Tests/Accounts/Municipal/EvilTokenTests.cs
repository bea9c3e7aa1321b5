using System.Text;
using System.Text.Json.Nodes;
using Kumppani.Tests.Support;
using Microsoft.AspNetCore.WebUtilities;

namespace Kumppani.Tests.Accounts.Municipal;

/// <summary>Tokens that prove nothing: each is refused for its own reason, in words, and signs nobody in.</summary>
public sealed class EvilTokenTests(App app, EvilProvider provider) : MunicipalTest(app, provider)
{
    private static readonly Dictionary<string, (Action<EvilService> Spoil, string Code)> Cases = new(StringComparer.Ordinal)
    {
        ["alg none, without a signature"] = (service => service.Sign = (header, claims) => { header["alg"] = "none"; return HostileToken.Made(header, claims, _ => []); }, "signature"),
        ["alg NoNe, without a signature"] = (service => service.Sign = (header, claims) => { header["alg"] = "NoNe"; return HostileToken.Made(header, claims, _ => []); }, "signature"),
        ["alg RS256, without a signature"] = (service => service.Sign = (header, claims) => HostileToken.Made(header, claims, _ => []), "signature"),
        ["HS256 with the public key as the secret"] = (service => service.Sign = (header, claims) => HostileToken.WithSharedSecret(header, claims, Encoding.ASCII.GetBytes(service.Key.Rsa.ExportSubjectPublicKeyInfoPem())), "key"),
        ["HS256 with the modulus as the secret"] = (service =>
        {
            service.Keys = () => [service.Key.Public(algorithm: null)];
            service.Sign = (header, claims) => HostileToken.WithSharedSecret(header, claims, service.Key.Rsa.ExportParameters(false).Modulus!);
        }, "signature"),
        ["HS256 with our own client secret"] = (service => service.Sign = (header, claims) => HostileToken.WithSharedSecret(header, claims, Encoding.ASCII.GetBytes(EvilService.Secret)), "key"),
        ["a signature that was touched"] = (service => service.Sign = (header, claims) => Touched(HostileToken.Signed(header, claims, service.Key)), "signature"),
        ["claims that were touched after signing"] = (service => service.Sign = (header, claims) =>
        {
            var parts = HostileToken.Signed(header, claims, service.Key).Split('.');
            claims["sub"] = "somebody-else";
            return $"{parts[0]}.{Base64UrlTextEncoder.Encode(Encoding.UTF8.GetBytes(claims.ToJsonString()))}.{parts[2]}";
        }, "signature"),
        ["another key under the right name"] = (service => service.Sign = (header, claims) => HostileToken.Signed(header, claims, Other(service)), "signature"),
        ["a key that the service never showed"] = (service => service.SpoilHeader = header => header["kid"] = "unheard-of", "key"),
        ["no key's name, where there are two"] = (service => { service.Keys = () => [service.Key.Public(), HostileToken.Key.New().Public()]; service.SpoilHeader = header => header.Remove("kid"); }, "key"),
        ["a key that the token brings along (jwk)"] = (service => service.Sign = (header, claims) => { var own = Other(service); header["jwk"] = own.Public(); header.Remove("kid"); return HostileToken.Signed(header, claims, own); }, "key"),
        ["a key set that the token names (jku)"] = (service => service.Sign = (header, claims) => { header["jku"] = service.Issuer + "/evil-keys"; return HostileToken.Signed(header, claims, Other(service)); }, "signature"),
        ["a key meant for another algorithm"] = (service => service.Keys = () => [service.Key.Public(algorithm: "PS512")], "key"),
        ["another issuer"] = (service => service.SpoilClaims = claims => claims["iss"] = "https://evil.example", "issuer"),
        ["the issuer with a slash more"] = (service => service.SpoilClaims = claims => claims["iss"] = service.Issuer + "/", "issuer"),
        ["no issuer"] = (service => service.SpoilClaims = claims => claims.Remove("iss"), "issuer"),
        ["another audience"] = (service => service.SpoilClaims = claims => claims["aud"] = "another-client", "audience"),
        ["no audience"] = (service => service.SpoilClaims = claims => claims.Remove("aud"), "audience"),
        ["the audience in capitals"] = (service => service.SpoilClaims = claims => claims["aud"] = "KUMPPANI", "audience"),
        ["several audiences and no party"] = (service => service.SpoilClaims = claims => claims["aud"] = new JsonArray(EvilService.ClientId, "another-client"), "party"),
        ["another party"] = (service => service.SpoilClaims = claims => claims["azp"] = "another-client", "party"),
        ["another nonce"] = (service => service.SpoilClaims = claims => claims["nonce"] = "of another sign-in", "nonce"),
        ["no nonce"] = (service => service.SpoilClaims = claims => claims.Remove("nonce"), "nonce"),
        ["expired"] = (service => service.SpoilClaims = claims => claims["exp"] = Now() - 120, "expired"),
        ["no expiry"] = (service => service.SpoilClaims = claims => claims.Remove("exp"), "no-expiry"),
        ["an expiry in words"] = (service => service.SpoilClaims = claims => claims["exp"] = "never", "token"),
        ["not yet valid"] = (service => service.SpoilClaims = claims => claims["nbf"] = Now() + 600, "not-yet"),
        ["made in the future"] = (service => service.SpoilClaims = claims => claims["iat"] = Now() + 600, "issued-at"),
        ["not said when it was made"] = (service => service.SpoilClaims = claims => claims.Remove("iat"), "issued-at"),
        ["made yesterday, good for years"] = (service => service.SpoilClaims = claims => { claims["iat"] = Now() - 86_400; claims["exp"] = Now() + 99_999_999; }, "old"),
        ["an empty subject"] = (service => service.SpoilClaims = claims => claims["sub"] = "", "subject"),
        ["no subject"] = (service => service.SpoilClaims = claims => claims.Remove("sub"), "subject"),
        ["a subject that is too long"] = (service => service.SpoilClaims = claims => claims["sub"] = new string('s', 256), "subject"),
        ["a subject with a control character"] = (service => service.SpoilClaims = claims => claims["sub"] = service.Subject + "\0", "subject"),
        ["a token of signing out"] = (service => service.SpoilHeader = header => header["typ"] = "logout+jwt", "type"),
        ["an access token"] = (service => service.SpoilHeader = header => header["typ"] = "at+jwt", "type"),
        ["a header that must be understood"] = (service => service.SpoilHeader = header => header["crit"] = new JsonArray("exp2"), "critical"),
        ["not a token"] = (service => service.Sign = (_, _) => "not a token", "token"),
        ["five parts of nothing"] = (service => service.Sign = (_, _) => "a.b.c.d.e", "token"),
        ["a token of fifty thousand letters"] = (service => service.SpoilClaims = claims => claims["name"] = new string('n', 50_000), "token"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task A_token_that_proves_nothing_signs_nobody_in(string name)
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service);
        var browser = Visitor();
        var (spoil, code) = Cases[name];
        spoil(service);

        var answer = await SignInAsync(browser, municipality.Id, service);

        await ShouldRefuseAsync(answer, browser, NotProven(code));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(-3600)]
    [InlineData(3600)]
    public async Task Where_a_fresh_sign_in_is_asked_for_an_old_or_unsaid_one_is_refused(int? seconds)
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service, Plain with { MaxAgeMinutes = 10 });
        service.SpoilClaims = claims => { claims.Remove("auth_time"); if (seconds is { } off) claims["auth_time"] = Now() + off; };
        var browser = Visitor();

        var asked = await BeginAsync(browser, municipality.Id);
        var answer = await ReturnAsync(browser, municipality.Id, Answer(service, asked));

        Assert.Equal("600", QueryHelpers.ParseQuery(asked.Query)["max_age"]);
        await ShouldRefuseAsync(answer, browser, Kumppani.Accounts.Texts.MunicipalTooOld);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("urn:weak")]
    public async Task Where_a_class_of_sign_in_is_required_another_is_refused(string? said)
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service, Plain with { AskedClasses = "urn:strong urn:stronger" });
        service.SpoilClaims = claims => { if (said is not null) claims["acr"] = said; };
        var browser = Visitor();

        var asked = await BeginAsync(browser, municipality.Id);
        var answer = await ReturnAsync(browser, municipality.Id, Answer(service, asked));

        Assert.Equal("urn:strong urn:stronger", QueryHelpers.ParseQuery(asked.Query)["acr_values"]);
        await ShouldRefuseAsync(answer, browser, Kumppani.Accounts.Texts.MunicipalClassMissing);
    }

    [Theory]
    [InlineData("tid", "another-tenant")]
    [InlineData("groups", "others")]
    [InlineData("none", "")]
    public async Task Whoever_is_not_of_the_tenant_and_the_group_is_refused(string claim, string value)
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service, Plain with { RequiredClaims = "tid=tenant-1\ngroups=kumppani" });
        service.SpoilClaims = claims =>
        {
            (claims["tid"], claims["groups"]) = ("tenant-1", new JsonArray("staff", "kumppani"));
            if (claim != "none") claims[claim] = value;
        };
        var browser = Visitor();

        var answer = await SignInAsync(browser, municipality.Id, service);

        if (claim == "none") Assert.Equal("/fi/first-day", answer.Path);
        else await ShouldRefuseAsync(answer, browser, Kumppani.Accounts.Texts.MunicipalNotAllowed);
    }

    [Fact]
    public async Task A_key_that_is_no_longer_shown_is_no_longer_believed()
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service);
        var old = service.Key;
        service.Key = HostileToken.Key.New();
        service.Sign = (header, claims) => { header["kid"] = old.Id; return HostileToken.Signed(header, claims, old); };
        var browser = Visitor();

        var answer = await SignInAsync(browser, municipality.Id, service);

        await ShouldRefuseAsync(answer, browser, NotProven("key"));
    }

    private static long Now() => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();

    private static HostileToken.Key Other(EvilService service) => HostileToken.Key.Stranger(service.Key.Id);

    private static string Touched(string token)
    {
        var parts = token.Split('.');
        var signature = Base64UrlTextEncoder.Decode(parts[2]);
        signature[10] ^= 1;
        return $"{parts[0]}.{parts[1]}.{Base64UrlTextEncoder.Encode(signature)}";
    }
}
