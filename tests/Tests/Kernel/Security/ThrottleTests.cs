using System.Security.Cryptography;
using System.Text;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Kernel.Security;

public sealed class ThrottleTests(App app, ThrottleDatabase database) : IClassFixture<ThrottleDatabase>
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly SetClock clock = new(new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero));
    private readonly string door = Secrets.Code(12);

    [Fact]
    public async Task Of_fifty_tries_at_once_no_more_than_the_limit_come_through()
    {
        var tries = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => CountAsync(Limit("somebody", 7))));

        Assert.Equal(7, tries.Count(tried => tried.IsWithin));
        Assert.Equal(Enumerable.Range(1, 50), tries.Select(tried => tried.Counts[0]).Order());
    }

    [Fact]
    public async Task Every_limit_must_hold_and_each_is_counted_apart()
    {
        for (var i = 0; i < 3; i++) await CountAsync(Limit("one", 10), Limit("shared", 3));

        var refused = await CountAsync(Limit("another", 10), Limit("shared", 3));
        var other = await CountAsync(Limit("another", 10));

        Assert.Equal((false, 1, 4), (refused.IsWithin, refused.Counts[0], refused.Counts[1]));
        Assert.True(other.IsWithin);
    }

    [Fact]
    public async Task The_next_window_begins_from_nothing_and_what_has_ended_is_cleared_out()
    {
        await CountAsync(Limit("somebody", 1));
        var refused = await CountAsync(Limit("somebody", 1));

        clock.Move(Window);
        var after = await CountAsync(Limit("somebody", 1));
        clock.Move(Window * 2);
        await CountAsync(Limit("another", 1));

        Assert.False(refused.IsWithin);
        Assert.True(after.IsWithin);
        Assert.Equal(0, await RowsAsync(refused));
    }

    [Fact]
    public async Task A_right_try_is_given_back_and_leaves_no_row()
    {
        var right = await CountAsync(Limit("somebody", 1));

        await WithAsync(async throttle =>
        {
            await throttle.GiveBackAsync(right, default);
            return true;
        });

        Assert.Equal(0, await RowsAsync(right));
        Assert.True((await CountAsync(Limit("somebody", 1))).IsWithin);
    }

    [Fact]
    public async Task What_was_counted_is_not_to_be_read_from_the_database()
    {
        var tried = await CountAsync(Limit("192.0.2.1", 1));

        var stored = await app.DataAsync(db => db.Set<Setting>().SingleAsync(setting => setting.Key == "throttle-secret"));

        Assert.NotEqual(Secrets.Hash($"{door}\n192.0.2.1"), tried.Keys[0]);
        foreach (var plain in (byte[][])[Convert.FromBase64String(stored.Value), Convert.FromBase64String(stored.Value)[..32]])
            Assert.NotEqual(Convert.ToHexStringLower(HMACSHA256.HashData(plain, Encoding.UTF8.GetBytes($"{door}\n192.0.2.1"))), tried.Keys[0]);
    }

    [Fact]
    public async Task A_try_inside_a_decision_is_a_mistake_of_ours()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var throttle = scope.ServiceProvider.GetRequiredService<Throttle>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.DecideAsync(
            async () =>
            {
                await throttle.CountAsync([Limit("somebody", 1)], default);
                return Outcome.Done;
            },
            default));
    }

    private ThrottleLimit Limit(string who, int most) => new(door, who, most, Window);

    private Task<ThrottledTry> CountAsync(params ThrottleLimit[] limits) => WithAsync(throttle => throttle.CountAsync(limits, default));

    private async Task<int> RowsAsync(ThrottledTry tried)
    {
        await using var db = database.Open();
        return await db.Set<ThrottleCount>().CountAsync(row => tried.Keys.Contains(row.Key));
    }

    private async Task<T> WithAsync<T>(Func<Throttle, Task<T>> work)
    {
        await using var db = database.Open();
        return await work(new Throttle(db, app.Services.GetRequiredService<ThrottleSecret>(), clock));
    }
}
