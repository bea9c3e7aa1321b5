using System.Diagnostics;
using System.Net;
using Kumppani.Tests.Browser.Crash;

namespace Kumppani.Tests.Browser.Nodes;

/// <summary>Two nodes behind one address are one service: who is known to one is known to the other, and what one counts or changes the other knows.</summary>
public sealed class TwoNodesTests(NodePair nodes) : IAsyncLifetime
{
    // A node that hears nothing of an event looks for it itself every five seconds, and tries anew after some: on a busy machine a few of these.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => await nodes.StartedAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Who_signs_in_at_one_is_known_at_the_other_until_she_signs_out_at_either()
    {
        using var liaison = new Caller();
        await SignInAsync(liaison, nodes.First);
        await liaison.OpensAsync(nodes.Second, "/fi/account");

        var signOut = await liaison.TakesFormAsync(nodes.Second, "/fi/account", "form[action$='/sign-out']");
        await liaison.SendsAsync(nodes.Second, signOut);

        Assert.Equal(HttpStatusCode.Redirect, (await liaison.AsksAsync(nodes.First, "/fi/account")).Status);
    }

    [Fact]
    public async Task A_form_taken_at_one_has_its_effect_once_when_sent_to_both()
    {
        using var liaison = new Caller();
        await SignInAsync(liaison, nodes.First);
        var form = (await liaison.TakesFormAsync(nodes.First, "/fi/associations/new")).With("Form.Name", "Kahden solmun yhdistys");

        var (_, one, _) = await liaison.SendsAsync(nodes.First, form);
        var (_, other, _) = await liaison.SendsAsync(nodes.Second, form);

        Assert.Equal(one, other);
        Assert.Equal(1, await nodes.CountAsync("""SELECT COUNT(*) FROM directory_organisations WHERE "Name" = 'Kahden solmun yhdistys'"""));
    }

    [Fact]
    public async Task Both_count_tries_together()
    {
        using var callers = new Callers(12);
        const string Address = "operator@kumppani.example";
        var before = await MailsToAsync(Address);

        await Task.WhenAll(callers.All.Select(async (caller, at) =>
        {
            var node = at % 2 == 0 ? nodes.First : nodes.Second;
            var form = await caller.TakesFormAsync(node, "/fi/sign-in", "form#link");
            await caller.SendsAsync(node, form.With("Form.Address", Address));
        }));

        // Links to an address are five an hour, whichever node was asked.
        await EventuallyAsync(async () => await MailsToAsync(Address) == before + 5);
        await Task.Delay(TimeSpan.FromSeconds(1));
        Assert.Equal(before + 5, await MailsToAsync(Address));
    }

    [Fact]
    public async Task A_page_that_one_keeps_for_visitors_goes_when_the_other_changes_something()
    {
        using var visitor = new Caller();
        using var liaison = new Caller();
        await SignInAsync(liaison, nodes.First);
        var form = (await liaison.TakesFormAsync(nodes.First, "/fi/associations/new")).With("Form.Name", "Aamunkoiton kerho");
        const string Page = "/fi/seinajoki/associations?q=aamunkoiton";
        Assert.DoesNotContain("Aamunkoiton kerho", (await visitor.OpensAsync(nodes.Second, Page)).Body!.TextContent, StringComparison.Ordinal);

        await liaison.SendsAsync(nodes.First, form);

        // It would be kept for half a minute.
        await EventuallyAsync(async () => (await visitor.OpensAsync(nodes.Second, Page)).Body!.TextContent.Contains("Aamunkoiton kerho", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_one_is_stopped_and_started_anew_visitors_notice_nothing()
    {
        using var liaison = new Caller();
        await SignInAsync(liaison, nodes.Second);
        using var over = new CancellationTokenSource();
        var visiting = VisitAsync(over.Token);

        await nodes.StopFirstAsync();
        await liaison.OpensAsync(nodes.Second, "/fi/account");
        await nodes.StartFirstAgainAsync();
        await liaison.OpensAsync(nodes.First, "/fi/account");
        await over.CancelAsync();

        Assert.True(await visiting > 10, "Too few asked to tell.");
    }

    // As a load balancer would: a node that does not take the connection is passed over. Returns how many were served; a failure of a node that took it throws.
    private async Task<int> VisitAsync(CancellationToken over)
    {
        using var visitor = new Caller();
        var served = 0;
        while (!over.IsCancellationRequested)
        {
            foreach (var node in (Uri[])[nodes.First, nodes.Second])
            {
                try
                {
                    await visitor.OpensAsync(node, "/fi/seinajoki");
                    served++;
                }
                catch (HttpRequestException refused) when (refused.HttpRequestError is HttpRequestError.ConnectionError)
                {
                    await visitor.OpensAsync(nodes.Second, "/fi/seinajoki");
                }
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), CancellationToken.None);
        }

        return served;
    }

    private Task<long> MailsToAsync(string address) => nodes.CountAsync($"""SELECT COUNT(*) FROM mail_messages WHERE "To" = '{address}'""");

    private static async Task SignInAsync(Caller caller, Uri node)
    {
        var people = await caller.TakesFormAsync(node, "/fi/sign-in", "#demo");
        await caller.SendsAsync(node, people.With("key", "liaison-seinajoki"));
    }

    private static async Task EventuallyAsync(Func<Task<bool>> isSo)
    {
        var clock = Stopwatch.StartNew();
        while (!await isSo())
        {
            Assert.True(clock.Elapsed < Soon, $"Not so after {Soon.TotalSeconds} seconds.");
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }
}
