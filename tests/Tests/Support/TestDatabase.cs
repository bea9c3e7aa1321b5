using Npgsql;

namespace Kumppani.Tests.Support;

/// <summary>The database of this run: SQLite, or a fresh one on the PostgreSQL server named by KUMPPANI_TEST_DATABASE.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly string? server;

    private TestDatabase(string? server, string? connection) => (this.server, Connection) = (server, connection);

    /// <summary>Connection string, or null for SQLite.</summary>
    public string? Connection { get; }

    public static async Task<TestDatabase> CreateAsync()
    {
        var asked = Environment.GetEnvironmentVariable("KUMPPANI_TEST_DATABASE");
        if (string.IsNullOrEmpty(asked) || asked == "sqlite") return new TestDatabase(null, null);

        var name = $"kumppani_test_{Guid.CreateVersion7():N}";
        await ExecuteAsync(asked, $"CREATE DATABASE {name}");
        return new TestDatabase(asked, new NpgsqlConnectionStringBuilder(asked) { Database = name, MaxPoolSize = 60 }.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is null) return;
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync(server, $"DROP DATABASE {new NpgsqlConnectionStringBuilder(Connection).Database} WITH (FORCE)");
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
