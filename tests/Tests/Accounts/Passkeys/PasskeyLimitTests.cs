using System.Net;
using Kumppani.Accounts;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Passkeys;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Accounts.Passkeys;

/// <summary>Many at once, and more than there may be: the database decides.</summary>
public sealed class PasskeyLimitTests(App app) : PasskeyTest(app)
{
    [Fact]
    public async Task Of_fifty_browsers_that_bring_one_answer_at_once_one_is_signed_in()
    {
        using var device = new SoftDevice();
        var (person, _) = await WithPasskeyAsync(device);
        var browser = Visitor();
        var answer = device.Use(await AskAsync(browser, await browser.OpenAsync("/sign-in")));
        var before = await SessionsOfAsync(person);
        var thieves = Enumerable.Range(0, 50).Select(_ => Visitor()).ToList();
        thieves.ForEach(thief => Copy(browser, thief));

        var answers = await Task.WhenAll(thieves.Select(thief => SendAnswerAsync(thief, answer)));

        Assert.Single(answers, one => one.Status == HttpStatusCode.OK);
        Assert.Equal(49, answers.Count(one => one.Status == HttpStatusCode.BadRequest));
        Assert.Equal(before + 1, await SessionsOfAsync(person));
    }

    [Fact]
    public async Task Of_fifty_that_are_added_at_once_ten_are()
    {
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        SignedInAs(person);
        var session = await App.DataAsync(db => db.Set<Session>().SingleAsync(one => one.PersonId == person.Id));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(async number =>
        {
            using var device = new SoftDevice();
            await using var scope = App.Services.CreateAsyncScope();
            var current = scope.ServiceProvider.GetRequiredService<CurrentSession>();
            (current.Person, current.SessionId) = (new PersonToday(person.Id, person.DisplayName, []), session.Id);
            var made = new UserPasskeyInfo(device.CredentialId, device.PublicKey(), TimeProvider.System.GetUtcNow(), 0, [], true, true, true, [], []);
            var db = scope.ServiceProvider.GetRequiredService<AppDb>();
            return await db.DecideAsync(
                async () =>
                {
                    if (await scope.ServiceProvider.GetRequiredService<OwnPasskeys>().AddAsync(made, $"{number}", CancellationToken.None) is { IsDone: false } refused) return refused;
                    await db.SaveChangesAsync();
                    return Outcome.Done;
                },
                CancellationToken.None);
        }));

        Assert.Equal(Passkey.Most, outcomes.Count(outcome => outcome.IsDone));
        Assert.All(outcomes.Where(outcome => !outcome.IsDone), outcome => Assert.Equal(AccountProblems.PasskeysFull, outcome.Problem));
        Assert.Equal(Enumerable.Range(1, Passkey.Most), (await PasskeysOfAsync(person)).Select(one => one.Slot).Order());
        var full = await SignedInAs(person).OpenAsync(Own);
        Assert.Contains(Texts.PasskeysFull, full.Text, StringComparison.Ordinal);
        Assert.Null(full.Document.QuerySelector("#add"));
    }

    [Fact]
    public async Task Whoever_tries_and_tries_waits_even_with_a_right_one()
    {
        using var device = new SoftDevice();
        await WithPasskeyAsync(device);
        var browser = Visitor();
        var page = await browser.OpenAsync("/sign-in");
        await Task.WhenAll(Enumerable.Range(0, AccountThrottle.MostPasswordsFromAClient).Select(_ => page.Form("#passkey").Set(DeviceAnswer.Field, "{}").SubmitAsync()));

        var answer = await EnterAsync(browser, device);

        await ShouldBeNobodyAsync(answer, browser);
    }

    private Task<int> SessionsOfAsync(GivenPerson person) => App.DataAsync(db => db.Set<Session>().CountAsync(one => one.PersonId == person.Id));
}
