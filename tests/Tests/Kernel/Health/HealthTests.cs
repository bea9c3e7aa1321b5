using System.Net;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Files;
using Kumppani.Kernel.Health;
using Kumppani.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Kernel.Health;

public sealed class HealthTests(App app) : PageTest(app)
{
    [Theory]
    [InlineData("/health", "ok")]
    [InlineData("/health/live", "ok")]
    [InlineData("/health/ready", "database ok\nschema ok\ndisk ok\ndispatcher ok\n")]
    public async Task A_node_that_is_well_says_so_to_everybody(string path, string answer)
    {
        var page = await Visitor().SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

        Assert.Equal((HttpStatusCode.OK, answer), (page.Status, page.Html));
    }

    [Fact]
    public async Task A_database_that_is_not_of_this_version_is_not_ready()
    {
        await using var fresh = await FreshDatabase.CreateAsync();
        await using var services = Services(fresh);

        var report = await Check(services, Path.GetTempPath(), TimeProvider.System).LookAsync(CancellationToken.None);

        Assert.False(report.Schema || report.IsReady);
        Assert.Contains("schema FAILED", report.Lines, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_not_ready()
    {
        var missing = Path.Combine(Path.GetTempPath(), $"kumppani-none-{Guid.CreateVersion7():N}");

        Assert.False(await new FileStore(missing).IsWritableAsync(CancellationToken.None));
        Assert.True(await new FileStore(Path.GetTempPath()).IsWritableAsync(CancellationToken.None));
    }

    [Fact]
    public void A_dispatcher_that_has_not_moved_for_long_is_stuck_until_it_moves()
    {
        var clock = new SetClock(DateTimeOffset.UnixEpoch);
        var pulse = new DispatchPulse(clock);

        clock.Move(TimeSpan.FromMinutes(3));
        var working = pulse.IsStill;
        clock.Move(TimeSpan.FromMinutes(3));
        var stuck = pulse.IsStill;
        pulse.Beat();

        Assert.Equal((false, true, false), (working, stuck, pulse.IsStill));
    }

    private static ServiceProvider Services(FreshDatabase fresh) => new ServiceCollection().AddScoped(_ => fresh.Open()).BuildServiceProvider();

    private static HealthCheck Check(ServiceProvider services, string folder, TimeProvider clock) =>
        new(services.GetRequiredService<IServiceScopeFactory>(), new FileStore(folder), new DispatchPulse(clock));
}
