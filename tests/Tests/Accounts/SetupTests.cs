using System.Net;
using Kumppani.Accounts.Setup;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Accounts;

public sealed class SetupTests(App app) : PageTest(app)
{
    [Fact]
    public async Task The_set_up_link_makes_one_operator_who_is_signed_in_and_led_on()
    {
        var path = "/setup/" + await NewLinkAsync();
        var address = $"{Secrets.Code(10).ToLowerInvariant()}@example.com";
        var browser = Visitor();
        var opened = await browser.OpenAsync(path);

        var refused = await opened.Form().Fill("Nimi", "Ylläpito").Fill("Sähköposti", address).Fill("Uusi salasana", "lyhyt").SubmitAsync();
        var done = await refused.Form().Fill("Uusi salasana", "kolme sanaa peräkkäin").SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("/fi/municipalities/new", done.Path);
        Assert.Contains("Ylläpito", done.Document.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Visitor().OpenAsync(path)).Status);
    }

    [Fact]
    public async Task Of_fifty_that_use_the_set_up_link_at_once_one_becomes_operator()
    {
        var path = "/setup/" + await NewLinkAsync();
        var opened = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Visitor().OpenAsync(path)));

        var sent = await Task.WhenAll(opened.Select(page =>
            page.Form().Fill("Nimi", "Ylläpito").Fill("Sähköposti", $"{Secrets.Code(10).ToLowerInvariant()}@example.com").Fill("Uusi salasana", "kolme sanaa peräkkäin").SubmitAsync()));

        Assert.Single(sent, page => page.Path == "/fi/municipalities/new");
        Assert.Equal(49, sent.Count(page => page.Status == HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task A_new_link_takes_the_place_of_the_last()
    {
        var first = await NewLinkAsync();
        var second = await NewLinkAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await Visitor().OpenAsync("/setup/" + first)).Status);
        (await Visitor().OpenAsync("/setup/" + second)).ShouldBeOk();
    }

    private async Task<string> NewLinkAsync()
    {
        await using var scope = App.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<SetupLinks>().NewAsync(CancellationToken.None))!;
    }
}
