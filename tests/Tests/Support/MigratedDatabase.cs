using Kumppani.Kernel.Data;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

[assembly: AssemblyFixture(typeof(MigratedDatabase))]

namespace Kumppani.Tests.Support;

/// <summary>
/// A database with today's schema that nobody writes to: whoever wants one of her own gets a copy of it, which takes a small part of the time that all
/// migrations do. It is made when the first asks.
/// </summary>
public sealed class MigratedDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<FreshDatabase>> Made = new(static async () =>
    {
        var made = await FreshDatabase.CreateAsync();
        await using (var db = made.Open())
        {
            await db.MigrateAsync(CancellationToken.None);
            // What the write-ahead log holds would not be in a copy of the file.
            if (FreshDatabase.PostgresOfTheRun is null) await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        // A database that somebody is connected to is not copied.
        made.LetGo();
        return made;
    });

    /// <summary>The one of this run.</summary>
    internal static Task<FreshDatabase> OfTheRunAsync() => Made.Value;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Made.IsValueCreated) await (await Made.Value).DisposeAsync();
    }
}
