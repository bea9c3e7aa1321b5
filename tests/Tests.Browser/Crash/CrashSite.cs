using System.Data.Common;
using Kumppani.Tests.Browser.Support;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Kumppani.Tests.Browser.Crash;

/// <summary>A program of its own that is killed and started again on the same data.</summary>
internal sealed class CrashSite : IAsyncDisposable
{
    private readonly string? _server;
    private readonly string? _database;
    private WebProcess _web = null!;

    private CrashSite(string? server, string? database) => (_server, _database) = (server, database);

    public Uri Address => _web.Address;

    public static async Task<CrashSite> StartAsync(bool postgres)
    {
        var server = Environment.GetEnvironmentVariable("KUMPPANI_TEST_DATABASE");
        Assert.SkipWhen(postgres && server is null or "" or "sqlite", "KUMPPANI_TEST_DATABASE names no PostgreSQL server.");

        var site = new CrashSite(postgres ? server : null, postgres ? $"kumppani_crash_{Guid.CreateVersion7():N}" : null);
        if (postgres) await ExecuteAsync(server!, $"CREATE DATABASE {site._database}");
        site._web = await WebProcess.StartAsync(options: site.Options);
        return site;
    }

    private string[] Options => _server is null ? [] : ["--database", OwnConnection];

    private string OwnConnection => new NpgsqlConnectionStringBuilder(_server) { Database = _database, MaxPoolSize = 20 }.ConnectionString;

    public Task KillAsync() => _web.KillAsync();

    public async Task StartAgainAsync()
    {
        var before = _web;
        _web = await WebProcess.StartAsync(before.Data, options: Options);
        before.LetGo();
    }

    /// <summary>Rows of one query, read beside the program.</summary>
    public async Task<IReadOnlyList<object?[]>> ReadsAsync(string sql)
    {
        await using DbConnection connection = _server is null
            ? new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(_web.Data, "kumppani.db"), Pooling = false }.ConnectionString)
            : new NpgsqlConnection(OwnConnection);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        List<object?[]> rows = [];
        while (await reader.ReadAsync())
        {
            var row = new object?[reader.FieldCount];
            reader.GetValues(row!);
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>SQLite's own look at every page of the file.</summary>
    public async Task IsSoundAsync()
    {
        if (_server is null) Assert.Equal("ok", (await ReadsAsync("PRAGMA integrity_check"))[0][0]);
    }

    public async ValueTask DisposeAsync()
    {
        if (_web is not null) await _web.DisposeAsync();
        if (_server is null) return;
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync(_server, $"DROP DATABASE {_database} WITH (FORCE)");
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
