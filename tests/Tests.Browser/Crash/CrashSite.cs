using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Kumppani.Kernel.Drills;
using Kumppani.Tests.Browser.Support;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Kumppani.Tests.Browser.Crash;

/// <summary>A program of its own that is killed and started again on the same data.</summary>
internal sealed class CrashSite : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(3);
    private readonly string? _server;
    private readonly string? _database;
    private int? _port;
    private WebProcess _web = null!;

    private CrashSite(string? server, string? database) => (_server, _database) = (server, database);

    public Uri Address => _web.Address;

    /// <summary>Variables of its environment, from the next start on.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; set; } = new Dictionary<string, string>();

    /// <summary>Starts it with a demo of its own.</summary>
    /// <param name="postgres">On the PostgreSQL server of the tests; otherwise on SQLite.</param>
    /// <param name="settings">Variables of its environment.</param>
    /// <param name="data">Its data folder; one of its own when null.</param>
    /// <param name="port">Where it finds that server, when something stands between.</param>
    public static async Task<CrashSite> StartAsync(bool postgres, IReadOnlyDictionary<string, string>? settings = null, string? data = null, int? port = null)
    {
        var server = postgres ? PostgresServer() : null;
        var site = new CrashSite(server, postgres ? $"kumppani_crash_{Guid.CreateVersion7():N}" : null);
        if (settings is not null) site.Settings = settings;
        site._port = port;
        if (postgres) await ExecuteAsync(server!, $"CREATE DATABASE {site._database}");
        site._web = await WebProcess.StartAsync(data, settings: site.Settings, options: site.Options);
        return site;
    }

    /// <summary>The PostgreSQL server of the tests; without one the test says so and is skipped.</summary>
    public static string PostgresServer()
    {
        var server = Environment.GetEnvironmentVariable("KUMPPANI_TEST_DATABASE");
        Assert.SkipWhen(server is null or "" or "sqlite", "KUMPPANI_TEST_DATABASE names no PostgreSQL server.");
        return server!;
    }

    /// <summary>What this start of the program has said so far.</summary>
    public string Log => _web.Said;

    private string[] Options
    {
        get
        {
            if (_server is null) return [];
            var connection = new NpgsqlConnectionStringBuilder(OwnConnection);
            if (_port is { } port) connection.Port = port;
            return ["--database", connection.ConnectionString];
        }
    }

    private string OwnConnection => new NpgsqlConnectionStringBuilder(_server) { Database = _database, MaxPoolSize = 20 }.ConnectionString;

    public Task KillAsync() => _web.KillAsync();

    /// <summary>Starts it on the same data: to live, or to die at a step.</summary>
    public async Task StartAgainAsync(CrashPoint? dyingAt = null)
    {
        var before = _web;
        await before.KillAsync();
        _web = await WebProcess.StartAsync(before.Data, EnvironmentFor(dyingAt), SettingsFor(dyingAt), options: Options);
        before.LetGo();
    }

    /// <summary>Starts it where there is work that brings it to the step by itself, and waits until it has died there.</summary>
    public async Task StartsToDieAsync(CrashPoint at)
    {
        var before = _web;
        await before.KillAsync();
        _web = WebProcess.Begin(before.Data, EnvironmentFor(at), SettingsFor(at), address: null, Options);
        before.LetGo();
        await HasDiedAsync(at);
    }

    /// <summary>Waits until it has died at the step it was started for: a step that is never reached would prove nothing.</summary>
    public async Task HasDiedAsync(CrashPoint at) => Assert.True(await _web.DiesAsync(_patience), $"{at} was not reached.");

    /// <summary>What was claimed by a process that is dead is old by now.</summary>
    public async Task TimePassesAsync()
    {
        await WritesAsync("""UPDATE mail_messages SET "LeaseUntil" = "QueuedAt" WHERE "State" = 'Claimed'""");
        await WritesAsync("""UPDATE event_deliveries SET "DueAt" = (SELECT "At" FROM events WHERE events."Id" = event_deliveries."EventId") WHERE "State" = 'Pending'""");
    }

    /// <summary>Waits until a count is nought.</summary>
    public async Task ComesToRestAsync(params string[] counts)
    {
        var clock = Stopwatch.StartNew();
        foreach (var count in counts)
        {
            while (await CountsAsync(count) is var left and > 0)
            {
                Assert.True(clock.Elapsed < _patience, $"{left} left: {count}");
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }
        }
    }

    /// <summary>The one number of a query.</summary>
    public async Task<int> CountsAsync(string sql) => Convert.ToInt32((await ReadsAsync(sql))[0][0], CultureInfo.InvariantCulture);

    /// <summary>Changes rows behind the back of the program; on SQLite it must be dead.</summary>
    public Task WritesAsync(string sql) => ReadsAsync(sql);

    private static string EnvironmentFor(CrashPoint? dyingAt) => dyingAt is null ? "Production" : "Drill";

    private Dictionary<string, string> SettingsFor(CrashPoint? dyingAt)
    {
        var settings = Settings.ToDictionary();
        if (dyingAt is { } point) settings["CRASH_AT"] = $"{point}";
        return settings;
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
