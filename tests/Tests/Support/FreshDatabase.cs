using System.Reflection;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kumppani.Tests.Support;

/// <summary>
/// An empty database of the kind this run is for, gone after the test: a SQLite file, or, with KUMPPANI_TEST_DATABASE="Host=…",
/// a PostgreSQL database beside that one.
/// </summary>
public sealed class FreshDatabase : IAsyncDisposable
{
    private readonly Action letGo;
    private readonly Func<Task> remove;

    private FreshDatabase(Database engine, string source, Action letGo, Func<Task> remove) => (Engine, Source, this.letGo, this.remove) = (engine, source, letGo, remove);

    /// <summary>The connection string of the run's PostgreSQL, or null on SQLite.</summary>
    public static string? PostgresOfTheRun { get; } = Environment.GetEnvironmentVariable("KUMPPANI_TEST_DATABASE") switch
    {
        null or "" or "sqlite" => null,
        var connection => connection,
    };

    /// <summary>Every module there is, found and not listed.</summary>
    public static ModuleList Modules { get; } = new(
        [.. System.IO.Directory.EnumerateFiles(AppContext.BaseDirectory, "Kumppani.*.dll")
            .SelectMany(file => Assembly.Load(Path.GetFileNameWithoutExtension(file)).GetExportedTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IModule)))
            .Select(type => (IModule)Activator.CreateInstance(type)!)]);

    /// <summary>The engine over it.</summary>
    public Database Engine { get; }

    /// <summary>Its file, or its name on the server.</summary>
    internal string Source { get; }

    /// <summary>Makes one without a table.</summary>
    public static Task<FreshDatabase> CreateAsync() => CopyAsync(null);

    /// <summary>Makes one with today's schema.</summary>
    public static async Task<FreshDatabase> MigratedAsync() => await CopyAsync(await MigratedDatabase.OfTheRunAsync());

    private static async Task<FreshDatabase> CopyAsync(FreshDatabase? of)
    {
        if (PostgresOfTheRun is { } connection) return await OnPostgresAsync(connection, of);

        var folder = System.IO.Directory.CreateTempSubdirectory("kumppani-test-");
        var file = Path.Combine(folder.FullName, "kumppani.db");
        if (of is not null) File.Copy(of.Source, file);
        return new FreshDatabase(new SqliteDatabase(file), file, SqliteConnection.ClearAllPools, () =>
        {
            folder.Delete(recursive: true);
            return Task.CompletedTask;
        });
    }

    /// <summary>A context of nobody's over it.</summary>
    public AppDb Open()
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        Engine.Configure(options);
        return new AppDb(options.Options, Modules, new Actor(), Engine, new Committed([]));
    }

    /// <summary>Closes the connections that wait for the next use.</summary>
    internal void LetGo() => letGo();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        LetGo();
        await remove();
    }

    private static async Task<FreshDatabase> OnPostgresAsync(string connection, FreshDatabase? of)
    {
        var name = $"test_{Guid.CreateVersion7():N}";
        await ExecuteAsync(connection, of is null ? $"CREATE DATABASE {name}" : $"CREATE DATABASE {name} TEMPLATE {of.Source}");
        var own = new NpgsqlConnectionStringBuilder(connection) { Database = name, MaxPoolSize = 30 }.ConnectionString;
        return new FreshDatabase(new PostgresDatabase(own), name, LetGo, () => ExecuteAsync(connection, $"DROP DATABASE {name} WITH (FORCE)"));

        void LetGo()
        {
            using var one = new NpgsqlConnection(PostgresDatabase.Planned(own));
            NpgsqlConnection.ClearPool(one);
        }
    }

    private static async Task ExecuteAsync(string connection, string statement)
    {
        await using var server = NpgsqlDataSource.Create(connection);
        await using var command = server.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
