using System.Net;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Accounts;

public sealed class AccountThrottleTests(App app) : PageTest(app)
{
    private const string RightPassword = "kolme sanaa peräkkäin";

    [Fact]
    public async Task Of_fifty_that_ask_for_a_link_to_one_address_at_once_five_get_a_mail_and_all_the_same_answer()
    {
        var liaison = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var opened = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Visitor().OpenAsync("/sign-in")));

        var answers = await Task.WhenAll(opened.Select(page => page.Form("#link").Fill("Sähköposti", liaison.Address).SubmitAsync()));
        await App.DeliverAsync();

        Assert.Single(answers.Select(answer => (answer.Path, answer.Html)).Distinct());
        Assert.Equal(AccountThrottle.MostLinksToAnAddress, await App.DataAsync(db => db.Set<MailMessage>().CountAsync(mail => mail.To == liaison.Address)));
    }

    [Fact]
    public async Task The_work_of_an_answer_is_the_same_for_a_known_and_an_unknown_address_and_nothing_is_kept_of_the_latter()
    {
        var liaison = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var unknown = $"{Secrets.Code(10).ToLowerInvariant()}@example.com";
        var (one, other) = (await Visitor().OpenAsync("/sign-in"), await Visitor().OpenAsync("/sign-in"));
        await AskAsync(await Visitor().OpenAsync("/sign-in"), $"{Secrets.Code(10).ToLowerInvariant()}@example.com");

        var known = await QueryCount.OfAsync(() => AskAsync(one, liaison.Address));
        var strange = await QueryCount.OfAsync(() => AskAsync(other, unknown));
        await App.DeliverAsync();

        Assert.Equal(known, strange);
        Assert.NotEmpty(known);
        Assert.Equal(0, await App.DataAsync(db => db.Set<SignInRequest>().CountAsync(request => request.Address == unknown || request.Address == liaison.Address)));
        Assert.Equal(0, await App.DataAsync(db => db.Set<MailMessage>().CountAsync(mail => mail.To == unknown)));
    }

    [Fact]
    public async Task After_ten_wrong_passwords_fifty_right_ones_at_once_from_everywhere_are_refused()
    {
        var liaison = await WithPasswordAsync();
        for (var i = 0; i < AccountThrottle.MostPasswordsOfAnAccount; i++) (await TryAsync(Visitor(), liaison.Address, "wrong password")).ShouldRefuse(Kumppani.Accounts.Texts.SignInRefused);

        var late = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => TryAsync(Visitor(), liaison.Address, RightPassword)));

        Assert.All(late, answer => answer.ShouldRefuse(Kumppani.Accounts.Texts.SignInRefused));
    }

    [Fact]
    public async Task A_client_that_tries_many_accounts_is_refused_at_all_and_others_are_not()
    {
        var liaison = await WithPasswordAsync();
        var guesser = IPAddress.Parse("203.0.113.77");
        var form = await Coming(guesser).OpenAsync("/sign-in/password");
        await Task.WhenAll(Enumerable.Range(0, AccountThrottle.MostPasswordsFromAClient).Select(number =>
            form.Form().Fill("Sähköposti", $"guess{number}@example.com").Fill("Salasana", "wrong password").SubmitAsync()));

        var refused = await TryAsync(Coming(guesser), liaison.Address, RightPassword);
        var elsewhere = await TryAsync(Visitor(), liaison.Address, RightPassword);

        refused.ShouldRefuse(Kumppani.Accounts.Texts.SignInRefused);
        Assert.DoesNotContain("/sign-in", elsewhere.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Right_passwords_do_not_weigh()
    {
        var liaison = await WithPasswordAsync();

        for (var i = 0; i < AccountThrottle.MostPasswordsOfAnAccount + 2; i++)
            Assert.DoesNotContain("/sign-in", (await TryAsync(Visitor(), liaison.Address, RightPassword)).Path, StringComparison.Ordinal);
    }

    private static Task<Page> AskAsync(Page page, string address) => page.Form("#link").Fill("Sähköposti", address).SubmitAsync();

    private static async Task<Page> TryAsync(Visitor visitor, string address, string password) =>
        await (await visitor.OpenAsync("/sign-in/password")).Form().Fill("Sähköposti", address).Fill("Salasana", password).SubmitAsync();

    private async Task<GivenPerson> WithPasswordAsync()
    {
        var liaison = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        await (await SignedInAs(liaison).OpenAsync("/account/password")).Form().Fill("Uusi salasana", RightPassword).SubmitAsync();
        return liaison;
    }

    private Visitor Coming(IPAddress address)
    {
        var visitor = Visitor();
        visitor.From(address);
        return visitor;
    }
}
