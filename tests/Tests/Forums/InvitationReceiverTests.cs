using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Kernel.Mail;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Forums;

public sealed class InvitationReceiverTests(App app) : ForumTest(app)
{
    [Fact]
    public async Task The_host_sees_whom_an_invitation_did_not_reach_and_why_corrects_the_address_and_sends_it_again()
    {
        var municipality = await Given.MunicipalityAsync();
        var (old, corrected) = (Address(), Address());
        var gone = await Given.AssociationAsync(municipality, email: old);
        var reached = await Given.AssociationAsync(municipality, email: Address());
        var without = await Given.AssociationAsync(municipality);
        var gathering = await GatheringAsync(municipality);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        await (await liaison.OpenAsync($"/gatherings/{gathering.Id}/invitations")).Form().SubmitAsync("Lähetä kutsut");
        var mail = Assert.Single(await Mails.ArriveAsync(App, old, municipality.Id));
        await SentAsync(municipality.Id);

        var answer = await ReturnAsync(BounceSamples.All["Postfix: user unknown"].Mail.Replace("RETURN", await ReturnAddressAsync(mail.Id), StringComparison.Ordinal), App.BounceSecret);
        var missed = await (await liaison.OpenAsync($"/gatherings/{gathering.Id}/invitations")).FollowAsync("Keitä kutsu ei tavoittanut");
        var shown = await liaison.OpenAsync($"/associations/{gone.Id}");
        await (await liaison.OpenAsync($"/associations/{gone.Id}/edit")).Form().Set("Form.Email", corrected).SubmitAsync();
        var again = await (await liaison.OpenAsync($"/gatherings/{gathering.Id}/invitations/receivers")).Form("main form[method=post]").SubmitAsync();

        Assert.Equal(HttpStatusCode.NoContent, answer);
        Assert.Contains("Osoitetta ei ole olemassa.", missed.Text, StringComparison.Ordinal);
        Assert.Contains("Osoite puuttuu", missed.Text, StringComparison.Ordinal);
        Assert.Contains(gone.Name, missed.Text, StringComparison.Ordinal);
        Assert.Contains(without.Name, missed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(reached.Name, missed.Text, StringComparison.Ordinal);
        Assert.Contains($"Viestit osoitteeseen {old} eivät mene perille", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("eivät mene perille", (await Visitor().OpenAsync($"/associations/{gone.Id}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("eivät mene perille", (await liaison.OpenAsync($"/associations/{gone.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains($"Kutsu lähetetään uudelleen: {gone.Name}", again.ShouldBeOk().Html, StringComparison.Ordinal);
        Assert.Single(await Mails.ArriveAsync(App, corrected, municipality.Id));
        var all = await liaison.OpenAsync($"/gatherings/{gathering.Id}/invitations/receivers?View=All");
        Assert.Equal(["Lähetetty", "Odottaa lähtöä", "Osoite puuttuu"], all.Document.QuerySelectorAll("td .status-label").Select(label => label.TextContent.Trim()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_invitation_that_arrived_is_not_sent_again_and_of_two_presses_one_counts()
    {
        var municipality = await Given.MunicipalityAsync();
        var address = Address();
        await Given.AssociationAsync(municipality, email: address);
        var gathering = await GatheringAsync(municipality);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        await (await liaison.OpenAsync($"/gatherings/{gathering.Id}/invitations")).Form().SubmitAsync("Lähetä kutsut");
        await Mails.ArriveAsync(App, address, municipality.Id);
        await SetAsync(municipality.Id, MailState.Failed, "550 5.1.1");
        var path = $"/gatherings/{gathering.Id}/invitations/receivers";
        var (first, second) = ((await liaison.OpenAsync(path)).Form("main form[method=post]"), (await liaison.OpenAsync(path)).Form("main form[method=post]"));

        (await first.SubmitAsync()).ShouldBeOk();
        await Mails.ArriveAsync(App, address, municipality.Id, count: 2);
        var late = await second.SubmitAsync();

        late.ShouldRefuse("Kutsua ei voi lähettää uudelleen");
        Assert.Equal(2, (await Mails.ArriveAsync(App, address, municipality.Id, count: 2)).Count);
    }

    [Fact]
    public async Task Another_host_does_not_find_the_receivers()
    {
        var gathering = await GatheringAsync(await Given.MunicipalityAsync());
        var stranger = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        var answer = await stranger.OpenAsync($"/gatherings/{gathering.Id}/invitations/receivers");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("another secret of twenty")]
    public async Task Nobody_hands_in_returns_without_the_secret(string? secret) =>
        Assert.Equal(HttpStatusCode.Unauthorized, await ReturnAsync(BounceSamples.All["Complaint"].Mail, secret));

    private async Task<HttpStatusCode> ReturnAsync(string mail, string? secret)
    {
        using var client = App.Server.CreateClient();
        client.BaseAddress = new Uri("https://localhost");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/bounces") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(mail)) };
        if (secret is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return (await client.SendAsync(request)).StatusCode;
    }

    private Task<string> ReturnAddressAsync(Guid mailId) => InScopeAsync(async services => (await services.GetRequiredService<ReturnAddress>().OfAsync(mailId, default))!);

    private Task SentAsync(Guid onBehalfOf) => SetAsync(onBehalfOf, MailState.Sent, null);

    private Task SetAsync(Guid onBehalfOf, MailState state, string? failure) => App.DataAsync(db => db.DecideAsync(
        async () =>
        {
            await db.Set<MailMessage>().Where(mail => mail.OnBehalfOf == onBehalfOf).ExecuteUpdateAsync(set => set.SetProperty(mail => mail.State, state).SetProperty(mail => mail.Failure, failure));
            return Outcome.Done;
        },
        default));

    private static string Address() => $"{Secrets.Code(10).ToLowerInvariant()}@example.org";
}
