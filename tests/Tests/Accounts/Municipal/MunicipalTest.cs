using System.Net;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Municipal;
using Kumppani.Kernel.Domain;
using Kumppani.Tests.Support;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Accounts.Municipal;

/// <summary>Tests of signing in by a municipality's service: sets one up, walks there and back.</summary>
public abstract class MunicipalTest(App app, EvilProvider provider) : PageTest(app)
{
    private protected static readonly MunicipalTerms Plain =
        new("", EvilService.ClientId, null, "Kunnan tunnus", IsOn: true, IsRequired: false, AskedClasses: "", StrongMethods: "", MaxAgeMinutes: null, RequiredClaims: "");

    private protected EvilService NewService() => provider.NewService();

    /// <summary>A municipality whose people sign in by a service.</summary>
    private protected async Task<GivenOrganisation> MunicipalityAsync(EvilService service, MunicipalTerms? terms = null)
    {
        var municipality = await Given.MunicipalityAsync();
        await SetAsync(municipality, service.Issuer, terms ?? Plain);
        return municipality;
    }

    private protected Task<int> SetAsync(GivenOrganisation municipality, string issuer, MunicipalTerms terms, string secret = EvilService.Secret) => App.DataAsync(async db =>
    {
        var settings = db.Set<MunicipalSignIn>().FirstOrDefault(one => one.Id == municipality.Id) ?? db.Add(new MunicipalSignIn { Id = municipality.Id }).Entity;
        var closed = App.Services.GetRequiredService<ClientSecrets>().Close(secret);
        Assert.Equal(Outcome.Done, settings.Set(terms with { Issuer = issuer, ProtectedSecret = closed }));
        return await db.SaveChangesAsync();
    });

    /// <summary>Her account there is linked to her.</summary>
    private protected Task<int> LinkAsync(GivenPerson person, EvilService service, Guid organisationId) => App.DataAsync(db =>
    {
        db.Add(new MunicipalAccount { Issuer = service.Issuer, Subject = service.Subject, PersonId = person.Id, OrganisationId = organisationId, LinkedAt = TimeProvider.System.GetUtcNow().UtcDateTime });
        return db.SaveChangesAsync();
    });

    /// <summary>A liaison officer whose account is linked, and her municipality.</summary>
    private protected async Task<(GivenPerson Liaison, GivenOrganisation Municipality)> LinkedLiaisonAsync(EvilService service, MunicipalTerms? terms = null)
    {
        var municipality = await MunicipalityAsync(service, terms);
        var liaison = await Given.LiaisonAsync(municipality);
        await LinkAsync(liaison, service, municipality.Id);
        return (liaison, municipality);
    }

    /// <summary>Presses the button; gives the address at the service that she is led to.</summary>
    private protected static async Task<Uri> BeginAsync(Visitor browser, Guid municipalityId, string query = "")
    {
        var led = await browser.OpenAsync($"/sign-in/municipal/{municipalityId}{query}");
        Assert.True(led.Status == HttpStatusCode.Redirect, $"{(int)led.Status}: {led.Text}");
        return led.Answer.Headers.Location!;
    }

    /// <summary>What the service adds to the address that she comes back to.</summary>
    private protected static Dictionary<string, string?> Answer(EvilService service, Uri asked, string? code = null) => new(StringComparer.Ordinal)
    {
        ["code"] = code ?? service.SignIn(asked),
        ["state"] = QueryHelpers.ParseQuery(asked.Query)["state"].ToString(),
        ["iss"] = service.Issuer,
    };

    private protected static Task<Page> ReturnAsync(Visitor browser, Guid municipalityId, Dictionary<string, string?> answer) =>
        browser.OpenAsync(QueryHelpers.AddQueryString($"/sign-in/municipal/{municipalityId}/return", answer));

    /// <summary>There and back.</summary>
    private protected static async Task<Page> SignInAsync(Visitor browser, Guid municipalityId, EvilService service, string query = "") =>
        await ReturnAsync(browser, municipalityId, Answer(service, await BeginAsync(browser, municipalityId, query)));

    /// <summary>Refused in words, and nobody is signed in.</summary>
    private protected static async Task ShouldRefuseAsync(Page answer, Visitor browser, string words)
    {
        Assert.True(answer.Text.Contains(words, StringComparison.Ordinal), $"Not '{words}' but: {answer.Text}");
        answer.ShouldRefuse(words);
        Assert.Equal(Kumppani.Accounts.Texts.MunicipalRefusedTitle, answer.Heading);
        Assert.Contains(Kumppani.Accounts.Texts.MunicipalRefusedMail, answer.Text, StringComparison.Ordinal);
        await ShouldBeNobodyAsync(browser);
    }

    private protected static async Task ShouldBeNobodyAsync(Visitor browser)
    {
        Assert.DoesNotContain(SessionCookie.Name, browser.CookieNames);
        Assert.StartsWith("/fi/sign-in?", (await browser.OpenAsync("/account")).Path, StringComparison.Ordinal);
    }

    private protected static string NotProven(string code) => string.Format(Kumppani.Accounts.Texts.MunicipalNotProven, code);

    private protected static string Away(string code) => string.Format(Kumppani.Accounts.Texts.MunicipalAway, code);
}
