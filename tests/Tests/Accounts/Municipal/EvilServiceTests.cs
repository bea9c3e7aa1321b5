using System.Text.Json.Nodes;
using Kumppani.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Tests.Accounts.Municipal;

/// <summary>Services that are broken, slow, huge, elsewhere or not what they say: nobody is signed in, and the page says why.</summary>
public sealed class EvilServiceTests(App app, EvilProvider provider) : MunicipalTest(app, provider)
{
    private const string Description = ".well-known/openid-configuration";

    private static readonly Dictionary<string, (Action<EvilService> Spoil, string Code)> AtTheStart = new(StringComparer.Ordinal)
    {
        ["a description of another issuer"] = (service => service.SpoilDescription = description => description["issuer"] = "https://evil.example", nameof(Kumppani.Accounts.Texts.ProviderOtherIssuer)),
        ["a description without an issuer"] = (service => service.SpoilDescription = description => description.Remove("issuer"), nameof(Kumppani.Accounts.Texts.ProviderOtherIssuer)),
        ["a template for an issuer, as of many tenants"] = (service => service.SpoilDescription = description => description["issuer"] = service.Issuer[..^4] + "{tenantid}", nameof(Kumppani.Accounts.Texts.ProviderOtherIssuer)),
        ["a page in HTML"] = (service => service.Instead[Description] = context => TextAsync(context, "text/html", "<h1>Welcome</h1>"), nameof(Kumppani.Accounts.Texts.ProviderNotJson)),
        ["HTML that calls itself JSON"] = (service => service.Instead[Description] = context => TextAsync(context, "application/json", "<h1>Welcome</h1>"), nameof(Kumppani.Accounts.Texts.ProviderNotJson)),
        ["a list in the place of a description"] = (service => service.Instead[Description] = context => TextAsync(context, "application/json", "[]"), nameof(Kumppani.Accounts.Texts.ProviderNotJson)),
        ["figures in the place of addresses"] = (service => service.SpoilDescription = description => description["token_endpoint"] = 17, nameof(Kumppani.Accounts.Texts.ProviderNotJson)),
        ["nothing there"] = (service => service.Instead[Description] = context => StatusAsync(context, 404), nameof(Kumppani.Accounts.Texts.ProviderStatus)),
        ["an error there"] = (service => service.Instead[Description] = context => StatusAsync(context, 500), nameof(Kumppani.Accounts.Texts.ProviderStatus)),
        ["a redirect to elsewhere"] = (service => service.Instead[Description] = context => RedirectAsync(context, "http://169.254.169.254/latest"), nameof(Kumppani.Accounts.Texts.ProviderRedirected)),
        ["a description without end"] = (service => service.Instead[Description] = context => TextAsync(context, "application/json", "{\"a\":\"" + new string('a', 700_000) + "\"}"), nameof(Kumppani.Accounts.Texts.ProviderTooLarge)),
        ["no answer"] = (service => service.Instead[Description] = context => SlowAsync(context), nameof(Kumppani.Accounts.Texts.ProviderSlow)),
        ["a cut line"] = (service => service.Instead[Description] = CutAsync, nameof(Kumppani.Accounts.Texts.ProviderUnreachable)),
        ["an authorization address that is script"] = (service => service.SpoilDescription = description => description["authorization_endpoint"] = "javascript:alert(1)", nameof(Kumppani.Accounts.Texts.ProviderNoEndpoint)),
        ["a token address without TLS"] = (service => service.SpoilDescription = description => description["token_endpoint"] = "http://example.com/token", nameof(Kumppani.Accounts.Texts.ProviderNoEndpoint)),
        ["a token address that is a file"] = (service => service.SpoilDescription = description => description["token_endpoint"] = "file:///etc/passwd", nameof(Kumppani.Accounts.Texts.ProviderNoEndpoint)),
        ["no key address"] = (service => service.SpoilDescription = description => description.Remove("jwks_uri"), nameof(Kumppani.Accounts.Texts.ProviderNoEndpoint)),
        ["a key address in an inner network"] = (service => service.SpoilDescription = description => description["jwks_uri"] = "https://10.0.0.1/keys", nameof(Kumppani.Accounts.Texts.ProviderNetworkRefused)),
        ["a key address of a cloud's inside"] = (service => service.SpoilDescription = description => description["jwks_uri"] = "https://169.254.169.254/keys", nameof(Kumppani.Accounts.Texts.ProviderNetworkRefused)),
        ["keys in HTML"] = (service => service.Instead["keys"] = context => TextAsync(context, "text/html", "<p>"), nameof(Kumppani.Accounts.Texts.ProviderNotJson)),
        ["keys that are down"] = (service => service.Instead["keys"] = context => StatusAsync(context, 503), nameof(Kumppani.Accounts.Texts.ProviderStatus)),
        ["no keys"] = (service => service.Keys = () => [], nameof(Kumppani.Accounts.Texts.ProviderNoKeys)),
        ["a shared secret among the keys"] = (service => service.Keys = () => [new JsonObject { ["kty"] = "oct", ["kid"] = service.Key.Id, ["k"] = "c2VjcmV0" }], nameof(Kumppani.Accounts.Texts.ProviderNoKeys)),
        ["a key for encryption only"] = (service => service.Keys = () => { var key = service.Key.Public(); key["use"] = "enc"; return [key]; }, nameof(Kumppani.Accounts.Texts.ProviderNoKeys)),
        ["a key that is too short"] = (service => service.Keys = () => { var key = service.Key.Public(); key["n"] = key["n"]!.ToString()[..168]; return [key]; }, nameof(Kumppani.Accounts.Texts.ProviderNoKeys)),
        ["no code flow"] = (service => service.SpoilDescription = description => description["response_types_supported"] = new JsonArray("id_token"), nameof(Kumppani.Accounts.Texts.ProviderNoCode)),
    };

    private static readonly Dictionary<string, (Action<EvilService> Spoil, string Words)> AtTheCode = new(StringComparer.Ordinal)
    {
        ["a client it does not know"] = (service => service.Instead["token"] = context => ErrorAsync(context, 401, "invalid_client"), string.Format(Kumppani.Accounts.Texts.MunicipalRefusedThere, "client")),
        ["a code it does not know"] = (service => service.Instead["token"] = context => ErrorAsync(context, 400, "invalid_grant"), NotProven("code")),
        ["hostile words of an error"] = (service => service.Instead["token"] = context => ErrorAsync(context, 400, "<script>alert(1)</script>"), Away("token-400")),
        ["an error of its own"] = (service => service.Instead["token"] = context => StatusAsync(context, 500), Away("token-500")),
        ["a redirect"] = (service => service.Instead["token"] = context => RedirectAsync(context, service.Issuer + "/elsewhere"), Away("Redirected")),
        ["an answer without end"] = (service => service.Instead["token"] = context => TextAsync(context, "application/json", new string('a', 700_000)), Away("TooLarge")),
        ["no answer"] = (service => service.Instead["token"] = SlowAsync, Away("Slow")),
        ["a cut line"] = (service => service.Instead["token"] = CutAsync, Away("Unreachable")),
        ["HTML"] = (service => service.Instead["token"] = context => TextAsync(context, "text/html", "<h1>Welcome</h1>"), Away("token-answer")),
        ["an answer without a token"] = (service => service.Instead["token"] = context => TextAsync(context, "application/json", "{\"access_token\":\"a\"}"), Away("token-answer")),
        ["a token that is a figure"] = (service => service.Instead["token"] = context => TextAsync(context, "application/json", "{\"id_token\":17}"), Away("token-answer")),
        ["a list"] = (service => service.Instead["token"] = context => TextAsync(context, "application/json", "[1]"), Away("token-answer")),
        ["no way to prove ourselves"] = (service => service.SpoilDescription = description => description["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"), Away("client-authentication")),
    };

    public static TheoryData<string> Starts => [.. AtTheStart.Keys];

    public static TheoryData<string> Codes => [.. AtTheCode.Keys];

    [Theory, MemberData(nameof(Starts))]
    public async Task A_service_that_is_not_what_it_should_be_is_not_even_gone_to(string name)
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service);
        var browser = Visitor();
        var (spoil, code) = AtTheStart[name];
        spoil(service);

        var answer = await browser.OpenAsync($"/sign-in/municipal/{municipality.Id}");

        await ShouldRefuseAsync(answer, browser, Away(code));
    }

    [Theory, MemberData(nameof(Starts))]
    public async Task The_operator_is_told_what_is_wrong_with_it(string name)
    {
        var service = NewService();
        var municipality = await MunicipalityAsync(service);
        var (spoil, code) = AtTheStart[name];
        spoil(service);

        var page = await SignedInAs(await Given.OperatorAsync()).OpenAsync($"/municipalities/{municipality.Id}/sign-in/check");

        var words = Kumppani.Accounts.Texts.ResourceManager.GetString(code, System.Globalization.CultureInfo.GetCultureInfo("fi"))!;
        Assert.Contains(words.Split('{')[0].Trim(), page.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Kumppani.Accounts.Texts.ProviderNamesItself, page.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Codes))]
    public async Task A_code_that_is_not_redeemed_signs_nobody_in(string name)
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service);
        var browser = Visitor();
        var (spoil, words) = AtTheCode[name];
        spoil(service);

        var answer = await SignInAsync(browser, municipality.Id, service);

        await ShouldRefuseAsync(answer, browser, words);
        Assert.DoesNotContain("elsewhere", service.Asked);
    }

    [Fact]
    public async Task A_secret_that_is_wrong_is_named_as_such()
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service);
        await SetAsync(municipality, service.Issuer, Plain, secret: "another secret");
        var browser = Visitor();

        var answer = await SignInAsync(browser, municipality.Id, service);

        await ShouldRefuseAsync(answer, browser, string.Format(Kumppani.Accounts.Texts.MunicipalRefusedThere, "client"));
    }

    private static async Task TextAsync(HttpContext context, string type, string text)
    {
        context.Response.ContentType = type;
        await context.Response.WriteAsync(text);
    }

    private static Task StatusAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static Task ErrorAsync(HttpContext context, int status, string error) => EvilService.JsonAsync(context, new JsonObject { ["error"] = error, ["error_description"] = "<b>bold</b>" }, status);

    private static Task RedirectAsync(HttpContext context, string address)
    {
        context.Response.Redirect(address, permanent: false, preserveMethod: true);
        return Task.CompletedTask;
    }

    private static Task SlowAsync(HttpContext context) => Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted);

    private static Task CutAsync(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }
}
