using System.Net;
using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.SecondStep;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Accounts;

public sealed class SecondStepTests(App app) : PageTest(app)
{
    private const string Password = "kolme sanaa peräkkäin";
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    [Fact]
    public async Task An_authenticator_is_set_up_and_asked_for_and_each_code_is_good_once()
    {
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var (secret, codes) = await SetUpAsync(SignedInAs(person));
        await SetPasswordAsync(person);

        var browser = Visitor();
        var asked = await FirstStepAsync(browser, person);
        var wrong = await asked.Form().Fill("Koodi", "000000").SubmitAsync();
        var code = Totp.Code(secret, Now() + 1);
        var arrived = await wrong.Form().Fill("Koodi", code).SubmitAsync();
        var replayed = await (await FirstStepAsync(Visitor(), person)).Form().Fill("Koodi", code).SubmitAsync();

        Assert.Equal(RecoveryCode.Number, codes.Count);
        Assert.Equal("/fi/sign-in/second-step", asked.Path);
        wrong.ShouldRefuse(Kumppani.Accounts.Texts.CodeWrong);
        Assert.DoesNotContain("/sign-in", arrived.Path, StringComparison.Ordinal);
        replayed.ShouldRefuse(Kumppani.Accounts.Texts.CodeWrong);
        Assert.Equal("/fi/account", (await browser.OpenAsync("/account")).Path);
    }

    [Fact]
    public async Task Of_fifty_that_use_a_code_at_once_one_is_let_in()
    {
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var (secret, _) = await SetUpAsync(SignedInAs(person));
        var code = Totp.Code(secret, Now() + 1);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ =>
        {
            await using var scope = App.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<Kumppani.Kernel.Data.AppDb>();
            return await db.DecideAsync(() => scope.ServiceProvider.GetRequiredService<SecondSteps>().UseAsync(person.Id, code, CancellationToken.None), CancellationToken.None);
        }));

        Assert.Single(outcomes, outcome => outcome.IsDone);
    }

    [Fact]
    public async Task A_recovery_code_stands_in_once_and_is_an_event()
    {
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var (_, codes) = await SetUpAsync(SignedInAs(person));
        await SetPasswordAsync(person);

        var arrived = await (await FirstStepAsync(Visitor(), person)).Form().Fill("Koodi", codes[3].ToLowerInvariant()).SubmitAsync();
        var again = await (await FirstStepAsync(Visitor(), person)).Form().Fill("Koodi", codes[3]).SubmitAsync();

        Assert.DoesNotContain("/sign-in", arrived.Path, StringComparison.Ordinal);
        again.ShouldRefuse(Kumppani.Accounts.Texts.CodeWrong);
        Assert.Equal(1, await App.DataAsync(db => db.Set<EventRow>().CountAsync(row => row.RecordId == person.Id && row.Type == nameof(RecoveryCodeUsed))));
    }

    [Fact]
    public async Task Guessing_codes_is_stopped_even_for_a_right_one()
    {
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var (_, codes) = await SetUpAsync(SignedInAs(person));
        await SetPasswordAsync(person);
        var page = await FirstStepAsync(Visitor(), person);
        await Task.WhenAll(Enumerable.Range(0, AccountThrottle.MostPasswordsOfAnAccount).Select(_ => page.Form().Fill("Koodi", "000000").SubmitAsync()));

        var answer = await page.Form().Fill("Koodi", codes[0]).SubmitAsync();

        answer.ShouldRefuse(Kumppani.Accounts.Texts.TooManyTries);
    }

    [Fact]
    public async Task Where_it_is_required_nobody_acts_without_it_and_setting_it_up_opens_the_door()
    {
        var municipality = await Given.MunicipalityAsync();
        var (first, second) = (await Given.LiaisonAsync(municipality), await Given.LiaisonAsync(municipality));
        var other = SignedInAs(second);
        var requiring = SignedInAs(first);
        await SetUpAsync(requiring);

        var required = await (await requiring.OpenAsync("/members")).Form("#require").SubmitAsync();
        var closed = await other.OpenAsync("/members");
        await SetUpAsync(other);
        var open = await other.OpenAsync("/members");

        Assert.Contains(Kumppani.Accounts.Texts.SecondStepIsRequired, required.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, closed.Status);
        open.ShouldBeOk();
    }

    [Fact]
    public async Task Whoever_must_have_it_is_led_to_set_it_up_when_she_signs_in()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = await Given.LiaisonAsync(municipality);
        await SetPasswordAsync(liaison);
        await RequireAsync(municipality.Id);

        var arrived = await FirstStepAsync(Visitor(), liaison);

        Assert.Equal("/fi/account/second-step", arrived.Path);
        Assert.Contains(Kumppani.Accounts.Texts.SecondStepRequiredOfYou, arrived.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demo_stays_one_button_and_an_association_cannot_require()
    {
        var municipality = await Given.MunicipalityAsync();
        await RequireAsync(municipality.Id);
        var demo = await App.DataAsync(async db =>
        {
            var key = Secrets.Code(12).ToLowerInvariant();
            var person = new Person { DisplayName = key, Language = "fi", DemoKey = key, UserName = key, NormalizedUserName = key, Email = key, NormalizedEmail = key, SecurityStamp = key };
            db.Add(person);
            db.Add(Membership.Grant(person.Id, municipality.Id, Role.Liaison, App.Services.GetRequiredService<TimeProvider>().UtcNow()));
            await db.SaveChangesAsync();
            return person.Id;
        });
        var main = SignedInAs(await Given.MainUserAsync(await Given.AssociationAsync(municipality)));

        (await SignedInAs(demo, municipality.Id).OpenAsync("/members")).ShouldBeOk();
        Assert.Null((await main.OpenAsync("/members")).ShouldBeOk().Document.QuerySelector("#require"));
    }

    [Fact]
    public async Task The_operator_helps_someone_who_lost_it_and_she_is_told_and_signed_out()
    {
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var browser = SignedInAs(person);
        await SetUpAsync(browser);
        var page = await SignedInAs(await Given.OperatorAsync()).OpenAsync("/restore/second-step");

        var unknown = await page.Form().Fill("Sähköposti", "nobody@example.com").SubmitAsync();
        await page.Form().Fill("Sähköposti", person.Address).SubmitAsync();

        unknown.ShouldRefuse(Kumppani.Accounts.Texts.NoSecondStep);
        Assert.StartsWith("/fi/sign-in", (await browser.OpenAsync("/account")).Path, StringComparison.Ordinal);
        Assert.Equal(0, await App.DataAsync(db => db.Set<Authenticator>().CountAsync(one => one.PersonId == person.Id)));
        Assert.Equal(1, await App.DataAsync(db => db.Set<Kumppani.Kernel.Mail.MailMessage>().CountAsync(mail => mail.To == person.Address)));
    }

    [Fact]
    public async Task It_is_taken_away_with_a_code_only()
    {
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var browser = SignedInAs(person);
        var (_, codes) = await SetUpAsync(browser);
        var page = await browser.OpenAsync("/account/second-step");

        var refused = await page.Form("#remove").Fill("Koodi", "123456").SubmitAsync();
        var removed = await page.Form("#remove").Fill("Koodi", codes[0]).SubmitAsync();

        refused.ShouldRefuse(Kumppani.Accounts.Texts.CodeWrong);
        Assert.Contains(Kumppani.Accounts.Texts.SecondStepOff, removed.ShouldBeOk().Text, StringComparison.Ordinal);
    }

    private static async Task<(byte[] Secret, List<string> Codes)> SetUpAsync(Visitor browser)
    {
        var shown = await (await browser.OpenAsync("/account/second-step")).Form("#begin").SubmitAsync();
        var secret = Bytes(shown.Document.QuerySelector("#secret")!.TextContent.Replace(" ", "", StringComparison.Ordinal));
        var done = await shown.Form("#confirm").Fill("Koodi", Totp.Code(secret, Now())).SubmitAsync();
        return (secret, [.. done.Document.QuerySelectorAll("#codes code").Select(code => code.TextContent)]);
    }

    private static long Now() => Totp.StepAt(TimeProvider.System.GetUtcNow().UtcDateTime);

    private static byte[] Bytes(string base32)
    {
        var (bytes, bits, held) = (new List<byte>(), 0, 0);
        foreach (var letter in base32)
        {
            (bits, held) = ((bits << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal), held + 5);
            if (held < 8) continue;
            bytes.Add((byte)(bits >> (held - 8)));
            held -= 8;
            bits &= (1 << held) - 1;
        }

        return [.. bytes];
    }

    private static async Task<Page> FirstStepAsync(Visitor browser, GivenPerson person) =>
        await (await browser.OpenAsync("/sign-in/password")).Form().Fill("Sähköposti", person.Address).Fill("Salasana", Password).SubmitAsync();

    private async Task SetPasswordAsync(GivenPerson person) => await (await SignedInAs(person).OpenAsync("/account/password")).Form().Fill("Uusi salasana", Password).SubmitAsync();

    private Task RequireAsync(Guid organisationId) => App.DataAsync(async db =>
    {
        var rule = new SignInRule { Id = organisationId };
        rule.Require(secondStep: true);
        db.Add(rule);
        return await db.SaveChangesAsync();
    });
}
