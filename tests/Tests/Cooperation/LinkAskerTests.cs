using System.Net;
using System.Net.Sockets;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Help;
using Kumppani.Kernel.Outbound;
using Microsoft.Extensions.Options;

namespace Kumppani.Tests.Cooperation;

/// <summary>An address is asked as little as will do, and never an inner network.</summary>
public sealed class LinkAskerTests
{
    [Theory]
    [InlineData(200, null, "Works")]
    [InlineData(204, null, "Works")]
    [InlineData(302, "/there", "Works")]
    [InlineData(301, "/there", "Moved")]
    [InlineData(308, "/there", "Moved")]
    [InlineData(301, "/turn", "Works")]
    [InlineData(301, "/gone", "NotFound")]
    [InlineData(301, "/page", "NoAnswer")]
    [InlineData(302, "file:///etc/passwd", "NoAnswer")]
    [InlineData(404, null, "NotFound")]
    [InlineData(410, null, "NotFound")]
    [InlineData(403, null, "Closed")]
    [InlineData(429, null, "Closed")]
    [InlineData(500, null, "NoAnswer")]
    [InlineData(503, null, "NoAnswer")]
    public async Task An_answer_is_judged_by_what_it_means_to_a_reader(int status, string? location, string expected)
    {
        await using var server = await LinkServer.StartAsync();
        (server.Pages["/page"], server.Pages["/there"], server.Pages["/turn"], server.Pages["/gone"]) = ((status, location), (200, null), (302, "/there"), (404, null));

        var answer = await AskAsync(server["/page"]);

        Assert.Equal(expected, $"{answer.State}");
        Assert.Equal(expected == "Moved" ? server["/there"] : null, answer.MovedTo);
    }

    [Fact]
    public async Task The_head_is_asked_first_and_the_page_only_where_a_server_does_not_know_that()
    {
        await using var server = await LinkServer.StartAsync();
        (server.Pages["/good"], server.Pages["/old"]) = ((200, null), (200, null));
        server.WithoutHead.Add("/old");

        await AskAsync(server["/good"]);
        var old = await AskAsync(server["/old"]);

        Assert.Equal(HelpState.Works, old.State);
        Assert.Equal([("HEAD", "/good"), ("HEAD", "/old"), ("GET", "/old")], server.Asked.Select(one => (one.Method, one.Path)));
        Assert.All(server.Asked, one => Assert.Equal("Kumppani/1.0 (link check)", one.Agent));
    }

    [Fact]
    public async Task A_chain_of_redirects_is_followed_for_a_few_steps_only()
    {
        await using var server = await LinkServer.StartAsync();
        for (var step = 0; step < 20; step++) server.Pages[$"/{step}"] = (302, $"/{step + 1}");

        var answer = await AskAsync(server["/0"]);

        Assert.Equal(HelpState.NoAnswer, answer.State);
        Assert.Equal(6, server.Asked.Count);
    }

    [Fact]
    public async Task Moved_to_what_nobody_could_type_it_works_still()
    {
        await using var server = await LinkServer.StartAsync();
        server.Pages["/page"] = (301, server["/there"].Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
        server.Pages["/there"] = (200, null);

        var answer = await AskAsync(server["/page"]);

        Assert.Equal(new HelpAnswer(HelpState.Works), answer);
    }

    [Fact]
    public async Task Nobody_there_is_no_answer() => Assert.Equal(HelpState.NoAnswer, (await AskAsync("http://127.0.0.1:1/")).State);

    // An address that leads to this machine and is neither public nor one that tests are allowed: whoever connects is seen.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_inner_network_is_not_asked_directly_or_through_a_redirect(bool isRedirected)
    {
        using var canary = new TcpListener(IPAddress.Any, 0);
        canary.Start();
        var inner = $"https://0.0.0.0:{((IPEndPoint)canary.LocalEndpoint).Port}/";
        await using var server = await LinkServer.StartAsync();
        server.Pages["/page"] = (302, inner);

        var answer = await AskAsync(isRedirected ? server["/page"] : inner);

        Assert.Equal(HelpState.NoAnswer, answer.State);
        Assert.Equal(isRedirected, !server.Asked.IsEmpty);
        Assert.False(canary.Pending());
    }

    [Fact]
    public async Task This_machine_is_not_asked_where_that_is_not_allowed()
    {
        using var canary = new TcpListener(IPAddress.Loopback, 0);
        canary.Start();
        await using var server = await LinkServer.StartAsync();
        server.Pages["/page"] = (200, null);

        var plain = await AskAsync(server["/page"], new OutboundOptions { AllowsPrivate = true, Seconds = 5 });
        var secure = await AskAsync($"https://127.0.0.1:{((IPEndPoint)canary.LocalEndpoint).Port}/", new OutboundOptions { AllowsPrivate = true, Seconds = 5 });

        Assert.Equal((HelpState.NoAnswer, HelpState.NoAnswer), (plain.State, secure.State));
        Assert.Empty(server.Asked);
        Assert.False(canary.Pending());
    }

    private static async Task<HelpAnswer> AskAsync(string target, OutboundOptions? options = null)
    {
        using var http = new OutboundHttp(Options.Create(options ?? new OutboundOptions { AllowsLoopback = true, Seconds = 5 }));
        return await new LinkAsker(http).AskAsync(target, CancellationToken.None);
    }
}
