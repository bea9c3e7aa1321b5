using System.Net;
using Kumppani.Forums.Ballots;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Forums;

public sealed class CodeGuardTests(App app) : ForumTest(app)
{
    [Fact]
    public async Task Wrong_codes_close_the_door_to_their_client_and_to_nobody_else()
    {
        var guesser = IPAddress.Parse("2001:db8:1:2:3::4");

        var tries = await Task.WhenAll(Enumerable.Range(0, CodeGuard.MostFromOneClient + 50).Select(_ => MayTryAsync(guesser)));

        Assert.Equal(CodeGuard.MostFromOneClient, tries.Count(may => may));
        Assert.False(await MayTryAsync(IPAddress.Parse("2001:db8:1:2:ffff::9")));
        Assert.True(await MayTryAsync(IPAddress.Parse("2001:db8:1:3::4")));
    }

    [Fact]
    public async Task Right_codes_do_not_weigh()
    {
        var hall = IPAddress.Parse("198.51.100.7");

        for (var i = 0; i < CodeGuard.MostFromOneClient + 1; i++)
        {
            Assert.True(await WithAsync(hall, async guard =>
            {
                if (await guard.TryAsync(default) is not { } tried) return false;
                await guard.RightAsync(tried, default);
                return true;
            }));
        }
    }

    private Task<bool> MayTryAsync(IPAddress address) => WithAsync(address, async guard => await guard.TryAsync(default) is not null);

    private Task<bool> WithAsync(IPAddress address, Func<CodeGuard, Task<bool>> work) => InScopeAsync(services =>
    {
        var http = new HttpContextAccessor { HttpContext = new DefaultHttpContext { Connection = { RemoteIpAddress = address } } };
        return work(new CodeGuard(services.GetRequiredService<Throttle>(), new ClientNetwork(http)));
    });
}
