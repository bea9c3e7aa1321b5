using System.Text.Json.Nodes;
using Kumppani.Accounts.Domain;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Accounts.Municipal;

/// <summary>When the municipality's own sign-in counts as a second step, when it is required, and how long it holds.</summary>
public sealed class MunicipalSecondStepTests(App app, EvilProvider provider) : MunicipalTest(app, provider)
{
    [Theory]
    [InlineData("", "mfa", false)]
    [InlineData("mfa", "pwd", false)]
    [InlineData("mfa", "mfa", true)]
    [InlineData("urn:strong mfa", "urn:strong", true)]
    public async Task It_counts_as_a_second_step_only_where_the_settings_say_so(string counts, string said, bool isOpen)
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service, Plain with { StrongMethods = counts });
        await RequireSecondStepAsync(municipality);
        service.SpoilClaims = claims => (claims["amr"], claims["acr"]) = (new JsonArray("pwd", said), said);
        var browser = Visitor();

        var arrived = await SignInAsync(browser, municipality.Id, service);

        var members = await browser.OpenAsync("/members");
        if (isOpen) Assert.Equal(("/fi/first-day", "/fi/members"), (arrived.Path, members.ShouldBeOk().Path));
        else Assert.NotEqual(System.Net.HttpStatusCode.OK, members.Status);
    }

    [Fact]
    public async Task Where_it_is_required_one_acts_for_the_municipality_by_it_only()
    {
        var service = NewService();
        var (liaison, municipality) = await LinkedLiaisonAsync(service, Plain with { IsRequired = true });
        var own = SignedInAs(liaison);
        var municipal = Visitor();

        var refused = await own.OpenAsync("/members");
        var led = await (await own.OpenAsync("/act-for")).Form().SubmitAsync($"Valitse: {municipality.Name}");
        await SignInAsync(municipal, municipality.Id, service);

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal("/fi/sign-in/municipal", led.Path);
        Assert.Equal("/fi/members", (await municipal.OpenAsync("/members")).ShouldBeOk().Path);
    }

    [Fact]
    public async Task A_session_by_the_service_ends_after_half_a_day_however_much_it_is_used()
    {
        var service = NewService();
        var (liaison, municipality) = await LinkedLiaisonAsync(service);
        var browser = Visitor();
        await SignInAsync(browser, municipality.Id, service);
        Assert.Equal("/fi/account", (await browser.OpenAsync("/account")).Path);

        await App.DataAsync(db => db.DecideAsync(
            async () =>
            {
                var past = TimeProvider.System.GetUtcNow().UtcDateTime - Session.MunicipalFor;
                await db.Set<Session>().Where(one => one.PersonId == liaison.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.OpenedAt, past));
                return Kumppani.Kernel.Domain.Outcome.Done;
            },
            CancellationToken.None));

        Assert.StartsWith("/fi/sign-in?", (await browser.OpenAsync("/account")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_in_by_means_of_her_own_in_the_same_browser_opens_her_other_roles_again()
    {
        var service = NewService();
        var (liaison, municipality) = await LinkedLiaisonAsync(service);
        var own = SignedInAs(liaison);
        await (await own.OpenAsync("/account/password")).Form().Fill("Uusi salasana", "kolme sanaa peräkkäin").SubmitAsync();
        var browser = Visitor();
        await SignInAsync(browser, municipality.Id, service);

        await (await browser.OpenAsync("/sign-in/password?returnPath=/account/password")).Form().Fill("Sähköposti", liaison.Address).Fill("Salasana", "kolme sanaa peräkkäin").SubmitAsync();

        Assert.Equal("/fi/account/password", (await browser.OpenAsync("/account/password")).ShouldBeOk().Path);
        Assert.Equal(0, await App.DataAsync(db => db.Set<Session>().CountAsync(one => one.PersonId == liaison.Id && one.MunicipalityId != null)));
    }

    private Task RequireSecondStepAsync(GivenOrganisation municipality) => App.DataAsync(async db =>
    {
        var rule = new SignInRule { Id = municipality.Id };
        rule.Require(secondStep: true);
        db.Add(rule);
        return await db.SaveChangesAsync();
    });
}
