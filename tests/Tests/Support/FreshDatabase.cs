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
    private readonly Func<Task> _remove;

    private FreshDatabase(Database engine, Func<Task> remove) => (Engine, _remove) = (engine, remove);

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

    /// <summary>Makes one.</summary>
    public static async Task<FreshDatabase> CreateAsync()
    {
        if (PostgresOfTheRun is { } connection) return await OnPostgresAsync(connection);

        var folder = System.IO.Directory.CreateTempSubdirectory("kumppani-test-");
        return new FreshDatabase(new SqliteDatabase(Path.Combine(folder.FullName, "kumppani.db")), () =>
        {
            SqliteConnection.ClearAllPools();
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

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => new(_remove());

    private static async Task<FreshDatabase> OnPostgresAsync(string connection)
    {
        var name = $"test_{Guid.CreateVersion7():N}";
        await ExecuteAsync(connection, $"CREATE DATABASE {name}");
        var own = new NpgsqlConnectionStringBuilder(connection) { Database = name, Pooling = false };
        return new FreshDatabase(
            new PostgresDatabase(own.ConnectionString),
            () => ExecuteAsync(connection, $"DROP DATABASE {name} WITH (FORCE)"));
    }

    private static async Task ExecuteAsync(string connection, string statement)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
