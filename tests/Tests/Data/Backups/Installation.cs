using Kumppani.Kernel.Data;
using Kumppani.Kernel.Data.Backups;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Files;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Kumppani.Web.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kumppani.Tests.Data.Backups;

/// <summary>A data folder with its database, as an operator has it: started, stopped, backed up and restored by the program's own commands.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly bool hasDemo;

    private Installation(string folder, TestDatabase database, bool hasDemo = true) => (Folder, this.database, this.hasDemo) = (folder, database, hasDemo);

    public string Folder { get; }

    public string? Connection => database.Connection;

    /// <summary>The name of its database on the server, where there is one.</summary>
    public string? DatabaseName => database.Name;

    /// <summary>An empty one, of the kind this run is for. It gets the demo when it runs.</summary>
    public static async Task<Installation> EmptyAsync() => new(NewFolder(), await TestDatabase.CreateAsync());

    /// <summary>One in which nobody has written anything yet.</summary>
    public static async Task<Installation> WithoutDemoAsync()
    {
        var folder = NewFolder();
        return new(folder, await TestDatabase.MigratedAsync(folder), hasDemo: false);
    }

    /// <summary>With the demo.</summary>
    public static async Task<Installation> WithDemoAsync()
    {
        var folder = NewFolder();
        return new(folder, await TestDatabase.WithDemoAsync(folder));
    }

    /// <summary>With the demo and a file.</summary>
    public static async Task<Installation> FilledAsync()
    {
        var made = await WithDemoAsync();
        await made.WhileRunningAsync(async services => await services.GetRequiredService<IFileStore>().SaveAsync(new MemoryStream("a picture"u8.ToArray()), "png", CancellationToken.None));
        return made;
    }

    /// <summary>Runs the program over it, without listening, does something, and stops it.</summary>
    /// <param name="work">What is done.</param>
    /// <param name="settings">What the operator has configured.</param>
    public async Task WhileRunningAsync(Func<IServiceProvider, Task> work, params (string Name, string Value)[] settings)
    {
        using var held = DataFolder.Take(Folder)!;
        var host = KumppaniHost.Build(new RunOptions(null, Folder, Connection, Demo: hasDemo), held, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.ClearProviders();
            builder.Configuration.AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, string? (setting) => setting.Value, StringComparer.Ordinal));
            builder.Services.RemoveAll<IHostedService>();
        });
        await using (host)
        {
            await using (var scope = host.Services.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<Startup>().RunAsync(CancellationToken.None);
            await host.StartAsync();
            await work(host.Services);
        }

        SqliteConnection.ClearAllPools();
    }

    /// <summary>Gives one of the program's commands; returns its exit code and all it said.</summary>
    public async Task<(int Code, string Said)> CommandAsync(OperatorCommand command, string target)
    {
        await using var said = new StringWriter();
        var code = await Commands.RunAsync(command, new RunOptions(null, Folder, Connection, Demo: true, Command: command, Target: target), said, said);
        return (code, said.ToString());
    }

    public IReadOnlyList<string> Files() =>
        [.. new[] { "files", "keys" }.SelectMany(name => System.IO.Directory.EnumerateFiles(Path.Combine(Folder, name), "*", SearchOption.AllDirectories))
            .Select(file => $"{Path.GetRelativePath(Folder, file)} {Convert.ToHexString(File.ReadAllBytes(file))}").Order(StringComparer.Ordinal)];

    /// <summary>Every value of every row, by table.</summary>
    public Task<Dictionary<string, List<string>>> DumpAsync() =>
        DumpAsync(Connection is { } connection ? new PostgresDatabase(connection) : new SqliteDatabase(DataFolder.DatabaseIn(Folder)));

    public static async Task<Dictionary<string, List<string>>> DumpAsync(Database engine)
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        engine.Configure(options);
        await using var db = new AppDb(options.Options, FreshDatabase.Modules, new Actor(), engine, new Committed([]));
        await db.Database.OpenConnectionAsync();
        Dictionary<string, List<string>> dump = new(StringComparer.Ordinal);
        foreach (var table in StoredTable.Of(db))
        {
            await using var select = db.Database.GetDbConnection().CreateCommand();
            select.CommandText = table.Select;
            await using var row = await select.ExecuteReaderAsync();
            var lines = dump[table.Name] = [];
            while (await row.ReadAsync()) lines.Add(string.Join(" | ", table.Columns.Select((column, at) => Written(column, column.Read(row, at)))));
            // Ids are sorted as text by one database and as numbers by the other.
            lines.Sort(StringComparer.Ordinal);
        }

        return dump;
    }

    /// <summary>Leaves its database to be copied.</summary>
    public Task LetGoAsync() => database.LetGoAsync();

    public async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        await database.DisposeAsync();
        System.IO.Directory.Delete(Folder, recursive: true);
    }

    private static string NewFolder() => System.IO.Directory.CreateTempSubdirectory("kumppani-keep-").FullName;

    // JSON is written anew by PostgreSQL: its blanks and the order of its names mean nothing.
    private static string Written(StoredColumn column, object? value) => value switch
    {
        null => "∅",
        DateTime instant => instant.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        string text when text.StartsWith('{') => System.Text.Json.Nodes.JsonNode.Parse(text)!.AsObject().OrderBy(pair => pair.Key, StringComparer.Ordinal).Aggregate("", (all, pair) => $"{all}{pair.Key}={pair.Value?.ToJsonString()};"),
        System.Collections.IEnumerable many and not string => string.Join(',', many.Cast<object>()),
        _ => $"{column.Name}={value}",
    };
}
