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
    [InlineData(302, "https://10.0.0.1/", "NoAnswer")]
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

    [Theory]
    [InlineData("https://10.0.0.1/")]
    [InlineData("https://169.254.169.254/latest")]
    [InlineData("https://[fd12:3456::1]/")]
    [InlineData("http://127.0.0.1:1/")]
    public async Task An_inner_network_is_not_asked_and_nobody_there_is_no_answer(string target) => Assert.Equal(HelpState.NoAnswer, (await AskAsync(target)).State);

    private static async Task<HelpAnswer> AskAsync(string target)
    {
        using var http = new OutboundHttp(Options.Create(new OutboundOptions { AllowsLoopback = true, Seconds = 5 }));
        return await new LinkAsker(http).AskAsync(target, CancellationToken.None);
    }
}
