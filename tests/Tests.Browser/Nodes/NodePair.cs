using Kumppani.Tests.Browser.Support;
using Npgsql;

[assembly: AssemblyFixture(typeof(Kumppani.Tests.Browser.Nodes.NodePair))]

namespace Kumppani.Tests.Browser.Nodes;

/// <summary>Two nodes on one PostgreSQL database, each with a data folder of its own and one folder of files for both; started when first asked for.</summary>
public sealed class NodePair : IAsyncDisposable
{
    private readonly SemaphoreSlim _starting = new(1, 1);
    private readonly string _files = Directory.CreateTempSubdirectory("kumppani-nodes-").FullName;
    private string? _server;
    private string? _database;
    private WebProcess? _first;
    private WebProcess? _second;

    internal Uri First => _first!.Address;

    internal Uri Second => _second!.Address;

    internal async Task StartedAsync()
    {
        var server = Environment.GetEnvironmentVariable("KUMPPANI_TEST_DATABASE");
        Assert.SkipWhen(server is null or "" or "sqlite", "KUMPPANI_TEST_DATABASE names no PostgreSQL server.");

        await _starting.WaitAsync();
        try
        {
            if (_second is not null) return;
            (_server, _database) = (server, $"kumppani_nodes_{Guid.CreateVersion7():N}");
            await ExecuteAsync(server!, $"CREATE DATABASE {_database}");
            _first = await StartNodeAsync(null);
            _second = await StartNodeAsync(null);
        }
        finally
        {
            _starting.Release();
        }
    }

    /// <summary>Ends the first node as a service manager does, letting it finish what it has begun.</summary>
    internal Task StopFirstAsync() => _first!.StopAsync();

    internal async Task StartFirstAgainAsync()
    {
        var before = _first!;
        _first = await StartNodeAsync(before.Data, before.Address);
        before.LetGo();
    }

    internal async Task<long> CountAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(OwnConnection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_first is not null) await _first.DisposeAsync();
        if (_second is not null) await _second.DisposeAsync();
        Directory.Delete(_files, recursive: true);
        _starting.Dispose();
        if (_server is null) return;
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync(_server, $"DROP DATABASE {_database} WITH (FORCE)");
    }

    private string OwnConnection => new NpgsqlConnectionStringBuilder(_server) { Database = _database, MaxPoolSize = 20 }.ConnectionString;

    private Task<WebProcess> StartNodeAsync(string? data, Uri? address = null) => WebProcess.StartAsync(data, address: address, options: ["--database", OwnConnection, "--files", _files]);

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
