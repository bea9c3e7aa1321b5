using System.Net;
using System.Text.Json.Nodes;
using Kumppani.Accounts.Municipal;
using Kumppani.Tests.Support;
using Kumppani.Ui.Caching;

namespace Kumppani.Tests.Accounts.Municipal;

/// <summary>Returns that were stolen, swapped, sent twice or made up.</summary>
public sealed class EvilReturnTests(App app, EvilProvider provider) : MunicipalTest(app, provider)
{
    private static readonly Dictionary<string, (Action<Dictionary<string, string?>> Spoil, string Words)> Cases = new(StringComparer.Ordinal)
    {
        ["no state"] = (answer => answer.Remove("state"), Kumppani.Accounts.Texts.MunicipalBegunElsewhere),
        ["an empty state"] = (answer => answer["state"] = "", Kumppani.Accounts.Texts.MunicipalBegunElsewhere),
        ["another state"] = (answer => answer["state"] = "made up", Kumppani.Accounts.Texts.MunicipalBegunElsewhere),
        ["a state with a letter more"] = (answer => answer["state"] += "A", Kumppani.Accounts.Texts.MunicipalBegunElsewhere),
        ["no code"] = (answer => answer.Remove("code"), NotProven("code")),
        ["another code"] = (answer => answer["code"] = "made up", NotProven("code")),
        ["a code of five thousand letters"] = (answer => answer["code"] = new string('c', 5000), NotProven("answer")),
        ["another issuer's name (mix-up)"] = (answer => answer["iss"] = "https://evil.example", Kumppani.Accounts.Texts.MunicipalOtherIssuer),
        ["no issuer's name though it was promised"] = (answer => answer.Remove("iss"), Kumppani.Accounts.Texts.MunicipalOtherIssuer),
        ["cancelled there"] = (answer => { answer.Remove("code"); answer["error"] = "access_denied"; }, Kumppani.Accounts.Texts.MunicipalCancelled),
        ["refused there"] = (answer => { answer.Remove("code"); answer["error"] = "server_error"; }, string.Format(Kumppani.Accounts.Texts.MunicipalRefusedThere, "server_error")),
        ["hostile words of an error"] = (answer => { answer.Remove("code"); answer["error"] = "<script>alert(1)</script>"; answer["error_description"] = "Call +358 600 1"; }, string.Format(Kumppani.Accounts.Texts.MunicipalRefusedThere, "error")),
        ["an error beside a good code"] = (answer => answer["error"] = "server_error", string.Format(Kumppani.Accounts.Texts.MunicipalRefusedThere, "server_error")),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task A_return_that_was_spoilt_signs_nobody_in(string name)
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service);
        var browser = Visitor();
        var answer = Answer(service, await BeginAsync(browser, municipality.Id));
        var (spoil, words) = Cases[name];
        spoil(answer);

        var page = await ReturnAsync(browser, municipality.Id, answer);

        await ShouldRefuseAsync(page, browser, words);
        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("600 1", page.Html, StringComparison.Ordinal);
        Assert.Contains("no-referrer", page.Answer.Headers.GetValues("Referrer-Policy"));
    }

    [Theory]
    [InlineData("state")]
    [InlineData("code")]
    [InlineData("iss")]
    public async Task What_is_given_twice_is_not_chosen_from(string twice)
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service);
        var browser = Visitor();
        var answer = Answer(service, await BeginAsync(browser, municipality.Id));
        var query = string.Join('&', answer.Append(new(twice, answer[twice])).Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value!)}"));

        var page = await browser.OpenAsync($"/sign-in/municipal/{municipality.Id}/return?{query}");

        await ShouldRefuseAsync(page, browser, NotProven("answer"));
    }

    [Fact]
    public async Task In_a_browser_that_never_began_nobody_is_signed_in_by_an_address_that_was_sent_to_her()
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service);
        var answer = Answer(service, await BeginAsync(Visitor(), municipality.Id));
        var victim = Visitor();

        var page = await ReturnAsync(victim, municipality.Id, answer);

        await ShouldRefuseAsync(page, victim, Kumppani.Accounts.Texts.MunicipalBegunElsewhere);
    }

    [Fact]
    public async Task In_a_browser_that_began_another_the_state_of_this_one_is_worth_nothing()
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service);
        var answer = Answer(service, await BeginAsync(Visitor(), municipality.Id));
        var victim = Visitor();
        await BeginAsync(victim, municipality.Id);

        var page = await ReturnAsync(victim, municipality.Id, answer);

        await ShouldRefuseAsync(page, victim, Kumppani.Accounts.Texts.MunicipalBegunElsewhere);
    }

    [Fact]
    public async Task A_code_of_another_browser_cannot_be_put_in()
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service);
        var stolen = service.SignIn(await BeginAsync(Visitor(), municipality.Id));
        var thief = Visitor();
        var asked = await BeginAsync(thief, municipality.Id);

        var page = await ReturnAsync(thief, municipality.Id, Answer(service, asked, stolen));

        // The service sees that the proof of having begun is another's (PKCE).
        await ShouldRefuseAsync(page, thief, NotProven("code"));
    }

    [Fact]
    public async Task Where_the_service_does_not_look_at_the_proof_the_nonce_still_gives_a_foreign_code_away()
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service);
        await BeginAsync(Visitor(), municipality.Id);
        service.Instead["token"] = context => EvilService.JsonAsync(context, new JsonObject { ["id_token"] = service.Token("nonce of the other browser") });
        var thief = Visitor();

        var page = await SignInAsync(thief, municipality.Id, service);

        await ShouldRefuseAsync(page, thief, NotProven("nonce"));
    }

    [Fact]
    public async Task A_return_is_good_once_even_where_the_service_takes_codes_twice_and_the_cookie_is_put_back()
    {
        var service = NewService();
        service.TakesCodesTwice = true;
        var (_, municipality) = await LinkedLiaisonAsync(service);
        var browser = Visitor();
        var answer = Answer(service, await BeginAsync(browser, municipality.Id));
        var cookie = browser.Cookie(SafeCookies.NameOf(MunicipalTickets.BegunCookie, isHttps: true));
        Assert.Equal("/fi/first-day", (await ReturnAsync(browser, municipality.Id, answer)).Path);
        var again = Visitor();
        again.SetCookie(SafeCookies.NameOf(MunicipalTickets.BegunCookie, isHttps: true), cookie);

        var replayed = await ReturnAsync(again, municipality.Id, answer);

        await ShouldRefuseAsync(replayed, again, Kumppani.Accounts.Texts.MunicipalUsed);
    }

    [Fact]
    public async Task Of_fifty_that_return_at_once_with_one_state_one_is_signed_in()
    {
        var service = NewService();
        service.TakesCodesTwice = true;
        var (_, municipality) = await LinkedLiaisonAsync(service);
        var browser = Visitor();
        var answer = Answer(service, await BeginAsync(browser, municipality.Id));
        var cookie = browser.Cookie(SafeCookies.NameOf(MunicipalTickets.BegunCookie, isHttps: true));
        var copies = Enumerable.Range(0, 50).Select(_ => Visitor()).ToList();
        copies.ForEach(copy => copy.SetCookie(SafeCookies.NameOf(MunicipalTickets.BegunCookie, isHttps: true), cookie));

        var pages = await Task.WhenAll(copies.Select(copy => ReturnAsync(copy, municipality.Id, answer)));

        Assert.Equal(49, pages.Count(page => page.Status == HttpStatusCode.BadRequest));
        Assert.Equal(1, copies.Count(copy => copy.CookieNames.Contains(SessionCookie.Name)));
    }

    [Fact]
    public async Task A_cookie_that_was_made_up_or_is_of_another_kind_begins_nothing()
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service);
        var browser = Visitor();
        var answer = Answer(service, await BeginAsync(browser, municipality.Id));
        var forger = Visitor();
        forger.SetCookie(SafeCookies.NameOf(MunicipalTickets.BegunCookie, isHttps: true), browser.Cookie(SafeCookies.NameOf(MunicipalTickets.BegunCookie, isHttps: true))[..^3] + "AAA");

        var page = await ReturnAsync(forger, municipality.Id, answer);

        await ShouldRefuseAsync(page, forger, Kumppani.Accounts.Texts.MunicipalBegunElsewhere);
    }

    [Fact]
    public async Task What_was_begun_with_one_municipality_does_not_come_back_as_anothers()
    {
        var (honest, evil) = (NewService(), NewService());
        var (_, victim) = await LinkedLiaisonAsync(honest);
        var attacker = await MunicipalityAsync(evil);
        var browser = Visitor();
        var asked = await BeginAsync(browser, attacker.Id);

        // The evil one sends the browser on to the honest one's return address, with a code of the honest one (mix-up).
        var page = await ReturnAsync(browser, victim.Id, Answer(honest, asked));

        await ShouldRefuseAsync(page, browser, Kumppani.Accounts.Texts.MunicipalBegunElsewhere);
        Assert.DoesNotContain("token", evil.Asked);
    }

    [Fact]
    public async Task Settings_that_change_meanwhile_or_are_turned_off_end_what_was_begun()
    {
        var (service, other) = (NewService(), NewService());
        var (_, municipality) = await LinkedLiaisonAsync(service);
        var (first, second) = (Visitor(), Visitor());
        var (one, two) = (Answer(service, await BeginAsync(first, municipality.Id)), Answer(service, await BeginAsync(second, municipality.Id)));

        await SetAsync(municipality, service.Issuer, Plain with { IsOn = false });
        var off = await ReturnAsync(first, municipality.Id, one);
        await SetAsync(municipality, other.Issuer, Plain);
        var moved = await ReturnAsync(second, municipality.Id, two);

        await ShouldRefuseAsync(off, first, Kumppani.Accounts.Texts.MunicipalOff);
        await ShouldRefuseAsync(moved, second, Kumppani.Accounts.Texts.MunicipalOff);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    public async Task A_return_path_out_of_the_house_is_not_followed(string hostile)
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service);

        var arrived = await SignInAsync(Visitor(), municipality.Id, service, "?returnPath=" + Uri.EscapeDataString(hostile));

        Assert.Equal("/fi/first-day", arrived.Path);
    }
}
