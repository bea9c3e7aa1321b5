using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kumppani.Tests.Data;

/// <summary>SQLite alone: what it promises depends on how it is set.</summary>
public sealed class SqliteModeTests : IDisposable
{
    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("kumppani-mode-");

    [Fact]
    public async Task Every_connection_is_set_as_the_promises_need_it()
    {
        var engine = new SqliteDatabase(Path.Combine(folder.FullName, "kumppani.db"));
        await using var db = Open(engine);
        await db.MigrateAsync(CancellationToken.None);

        await using var another = Open(engine);

        Assert.Equal(SqliteMode.Needed, await SqliteMode.FoundAsync(another, CancellationToken.None));
    }

    [Fact]
    public async Task A_file_that_cannot_have_its_log_stops_the_start_and_says_why()
    {
        // In memory there is no log, as there is none on a network folder.
        await using var db = Open(new SqliteDatabase(":memory:"));

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => db.MigrateAsync(CancellationToken.None));

        Assert.Contains("journal memory", refused.Message, StringComparison.Ordinal);
        Assert.Contains("not on the network", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_that_writes_without_its_turn_is_refused()
    {
        var engine = new SqliteDatabase(Path.Combine(folder.FullName, "kumppani.db"));
        await using var db = Open(engine, WriteGuard.Instance);
        await db.MigrateAsync(CancellationToken.None);

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Database.ExecuteSqlAsync($"DELETE FROM settings"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Set<Setting>().ExecuteDeleteAsync());
        Assert.True((await db.DecideAsync(
            async () =>
            {
                await db.Database.ExecuteSqlAsync($"DELETE FROM settings");
                return Outcome.Done;
            },
            CancellationToken.None)).IsDone);
    }

    [Theory]
    [InlineData(8), InlineData(10), InlineData(13), InlineData(14)]
    public void What_a_full_or_missing_disk_makes_of_SQLite_is_an_outage(int code) =>
        Assert.True(new SqliteDatabase(":memory:").IsOutage(new DbUpdateException("", new SqliteException("", code))));

    [Theory]
    [InlineData(1), InlineData(11), InlineData(19)]
    public void A_fault_of_ours_is_none(int code) =>
        Assert.False(new SqliteDatabase(":memory:").IsOutage(new DbUpdateException("", new SqliteException("", code))));

    private static AppDb Open(Database engine, params IInterceptor[] more)
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        engine.Configure(options);
        return new AppDb(options.AddInterceptors(more).Options, FreshDatabase.Modules, new Actor(), engine, new Committed([]));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
