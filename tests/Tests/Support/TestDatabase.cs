using Kumppani.Web.Hosting;
using Npgsql;

namespace Kumppani.Tests.Support;

/// <summary>The database of this run: SQLite, or a fresh one on the PostgreSQL server named by KUMPPANI_TEST_DATABASE.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly string? server;

    private TestDatabase(string? server, string? connection) => (this.server, Connection) = (server, connection);

    /// <summary>Connection string, or null for SQLite.</summary>
    public string? Connection { get; }

    /// <summary>The name of the database on the server, where there is one.</summary>
    public string? Name => Connection is null ? null : new NpgsqlConnectionStringBuilder(Connection).Database;

    /// <summary>One without a table.</summary>
    public static Task<TestDatabase> CreateAsync() => CreateAsync(null);

    /// <summary>One with today's schema, in the folder where the run is on SQLite.</summary>
    public static async Task<TestDatabase> MigratedAsync(string folder) => await CopyAsync((await MigratedDatabase.OfTheRunAsync()).Source, folder);

    /// <summary>One with the demo in it, in the folder where the run is on SQLite.</summary>
    public static async Task<TestDatabase> WithDemoAsync(string folder) => await CopyAsync(await DemoDatabase.OfTheRunAsync(), folder);

    private static async Task<TestDatabase> CopyAsync(string source, string folder)
    {
        if (FreshDatabase.PostgresOfTheRun is not null) return await CreateAsync(source);

        System.IO.Directory.CreateDirectory(folder);
        File.Copy(source, DataFolder.DatabaseIn(folder));
        return new TestDatabase(null, null);
    }

    private static async Task<TestDatabase> CreateAsync(string? source)
    {
        if (FreshDatabase.PostgresOfTheRun is not { } asked) return new TestDatabase(null, null);

        var name = $"kumppani_test_{Guid.CreateVersion7():N}";
        await ExecuteAsync(asked, $"CREATE DATABASE {name}{(source is null ? "" : $" TEMPLATE {source}")}");
        return new TestDatabase(asked, new NpgsqlConnectionStringBuilder(asked) { Database = name, MaxPoolSize = 60 }.ConnectionString);
    }

    /// <summary>Ends whoever is still connected to it: a database that somebody is connected to is not copied.</summary>
    public async Task LetGoAsync()
    {
        if (server is null) return;
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync(server, $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{Name}'");
    }

    public async ValueTask DisposeAsync()
    {
        if (server is null) return;
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync(server, $"DROP DATABASE {Name} WITH (FORCE)");
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
