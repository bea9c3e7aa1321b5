using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Municipal;
using Kumppani.Kernel.Outbound;
using Kumppani.Tests.Support;
using Microsoft.Extensions.Options;

namespace Kumppani.Tests.Accounts.Municipal;

/// <summary>Keys change: new ones are read when they are met, old ones are not believed for longer than an hour, and nobody makes us ask all the time.</summary>
public sealed class KeyRotationTests(EvilProvider provider)
{
    private const string Nonce = "the nonce";

    private readonly SetClock clock = new(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task A_new_key_is_read_when_it_is_met_and_an_old_one_is_then_forgotten()
    {
        var (service, check, book, settings) = Made();
        var known = (await book.FindAsync(service.Issuer, CancellationToken.None)).Value!;
        var old = service.Token(Nonce);
        service.Key = HostileToken.Key.New();
        clock.Move(TimeSpan.FromMinutes(2));

        var fresh = await check.CheckAsync(settings, known, service.Token(Nonce), Nonce, CancellationToken.None);
        var renewed = (await book.FindAsync(service.Issuer, CancellationToken.None)).Value!;
        var late = await check.CheckAsync(settings, renewed, old, Nonce, CancellationToken.None);

        Assert.True(fresh.IsDone);
        Assert.Equal("key", late.Problem?.Arguments[0]);
        Assert.Equal(2, service.Asked.Count(path => path == "keys"));
    }

    [Fact]
    public async Task Keys_of_somebodys_invention_make_us_ask_once_in_a_while_only()
    {
        var (service, check, book, settings) = Made();
        var known = (await book.FindAsync(service.Issuer, CancellationToken.None)).Value!;
        service.SpoilHeader = header => header["kid"] = "unheard-of";

        for (var i = 0; i < 20; i++) await check.CheckAsync(settings, known, service.Token(Nonce), Nonce, CancellationToken.None);

        Assert.Equal(1, service.Asked.Count(path => path == "keys"));
    }

    [Fact]
    public async Task What_the_service_says_of_itself_is_read_again_after_an_hour_and_not_believed_when_it_is_down()
    {
        var (service, _, book, _) = Made();
        await book.FindAsync(service.Issuer, CancellationToken.None);
        clock.Move(TimeSpan.FromMinutes(59));
        await book.FindAsync(service.Issuer, CancellationToken.None);
        service.Instead["keys"] = context => { context.Response.StatusCode = 503; return Task.CompletedTask; };
        clock.Move(TimeSpan.FromMinutes(2));

        var down = await book.FindAsync(service.Issuer, CancellationToken.None);

        Assert.False(down.IsDone);
        Assert.Equal(2, service.Asked.Count(path => path == "keys"));
    }

    private (EvilService Service, TokenCheck Check, ProviderBook Book, MunicipalSignIn Settings) Made()
    {
        var service = provider.NewService();
        var book = new ProviderBook(new ProviderReader(new OutboundHttp(Options.Create(new OutboundOptions { AllowsLoopback = true })), clock), clock);
        var settings = new MunicipalSignIn();
        settings.Set(new MunicipalTerms(service.Issuer, EvilService.ClientId, "kept", "Kunnan tunnus", IsOn: true, IsRequired: false, "", "", null, ""));
        return (service, new TokenCheck(book, clock), book, settings);
    }
}
