using System.Net;
using Kumppani.Forums.Ballots;
using Kumppani.Kernel.Data;
using Kumppani.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Forums;

public sealed class CodeGuardTests(App app) : ForumTest(app)
{
    // A day of its own, so that no other test's slips are counted.
    private static readonly DateTimeOffset Now = new(2031, 5, 6, 7, 8, 9, TimeSpan.Zero);

    [Fact]
    public async Task Forty_wrong_codes_close_the_door_to_their_client_and_to_nobody_else()
    {
        var guesser = IPAddress.Parse("2001:db8:1:2:3::4");
        for (var i = 0; i < CodeGuard.MostFromOneClient - 1; i++) await WithAsync(guesser, async guard => { await guard.WrongAsync(default); return true; });
        var before = await MayTryAsync(guesser);

        await WithAsync(guesser, async guard => { await guard.WrongAsync(default); return true; });

        Assert.True(before);
        Assert.False(await MayTryAsync(guesser));
        Assert.False(await MayTryAsync(IPAddress.Parse("2001:db8:1:2:ffff::9")));
        Assert.True(await MayTryAsync(IPAddress.Parse("2001:db8:1:3::4")));
        Assert.True(await MayTryAsync(guesser, Now.AddMinutes(10)));
    }

    [Fact]
    public async Task Thirty_wrong_codes_at_once_are_all_counted()
    {
        var guesser = IPAddress.Parse("198.51.100.7");

        await Task.WhenAll(Enumerable.Range(0, CodeGuard.MostFromOneClient).Select(_ => WithAsync(guesser, async guard => { await guard.WrongAsync(default); return true; }, Now)));

        Assert.False(await MayTryAsync(guesser));
    }

    private Task<bool> MayTryAsync(IPAddress address, DateTimeOffset? now = null) => WithAsync(address, guard => guard.MayTryAsync(default), now ?? Now);

    private Task<bool> WithAsync(IPAddress address, Func<CodeGuard, Task<bool>> work, DateTimeOffset? now = null) => InScopeAsync(services =>
    {
        var http = new HttpContextAccessor { HttpContext = new DefaultHttpContext { Connection = { RemoteIpAddress = address } } };
        return work(new CodeGuard(services.GetRequiredService<AppDb>(), new FixedClock(now ?? Now), http));
    });

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
