using Kumppani.Directory.Ptv.Reading;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Names;
using Kumppani.Kernel.Outbound;
using Kumppani.Tests.Directory.Ptv;
using Kumppani.Tests.Kernel.Names;
using Kumppani.Tests.Support;
using Kumppani.Ui;
using Kumppani.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(App))]

namespace Kumppani.Tests.Support;

/// <summary>
/// The product as one host for the whole run, over one database. Tests share it, so each makes a municipality of its own and asserts
/// on its own records only. Nothing runs in the background: a test asks for deliveries when it wants them.
/// </summary>
public sealed class App : IAsyncLifetime
{
    /// <summary>By which the mail server hands in what came back.</summary>
    internal const string BounceSecret = "the mail server's secret";

    /// <summary>The name server that the product asks.</summary>
    internal FakeNameServer Names { get; } = new();

    private readonly bool demo;
    private readonly SemaphoreSlim delivering = new(1, 1);
    private readonly ILoggerProvider? ear;

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"kumppani-test-{Guid.CreateVersion7():N}");
    private TestDatabase? database;
    private DataFolder? held;
    private WebApplication? host;

    /// <summary>Made by the test runner, without demo.</summary>
    public App()
    {
    }

    internal App(bool demo, ILoggerProvider? ear = null) => (this.demo, this.ear) = (demo, ear);

    /// <summary>The host's services.</summary>
    public IServiceProvider Services => host!.Services;

    internal TestServer Server => host!.GetTestServer();

    /// <summary>True when this run is on PostgreSQL.</summary>
    public bool IsPostgres => database?.Connection is not null;

    public async ValueTask InitializeAsync()
    {
        database = demo ? await TestDatabase.WithDemoAsync(folder) : await TestDatabase.MigratedAsync(folder);
        held = DataFolder.Take(folder)!;
        var catalogue = await CatalogueServer.GetAsync();
        host = KumppaniHost.Build(new RunOptions(null, folder, database.Connection, Demo: demo), held, builder =>
        {
            builder.WebHost.UseTestServer(server => server.PreserveExecutionContext = true);
            builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Error).AddConsole();
            if (ear is not null) builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(ear);
            builder.Services.RemoveAll<IHostedService>();
            // What EF only warns of, because rows would come in an order of chance or once for each row of another list, fails here.
            builder.Services.ConfigureDbContext<AppDb>(options => options.ConfigureWarnings(warnings => warnings.Throw(
                CoreEventId.RowLimitingOperationWithoutOrderByWarning, CoreEventId.FirstWithoutOrderByAndFilterWarning, RelationalEventId.MultipleCollectionIncludeWarning)));
            builder.Services.PostConfigure<MailOptions>(mail => (mail.BounceAddress, mail.BounceSecret) = ("bounces@kumppani.example.fi", BounceSecret));
            builder.Services.PostConfigure<NamesOptions>(names => names.Server = Names.Address);
            builder.Services.PostConfigure<PtvOptions>(ptv => ptv.Address = catalogue.Address);
            builder.Services.AddSingleton<IStartupFilter, ClientAddresses>();
            builder.Services.Configure<OutboundOptions>(outbound => (outbound.AllowsLoopback, outbound.Seconds) = (true, 6));
            builder.Services.Configure<UiOptions>(ui => ui.ShowsComponents = true);
        });
        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Startup>().RunAsync(CancellationToken.None);
        }

        await host.StartAsync();
    }

    /// <summary>Does something with the data, as the system.</summary>
    public async Task<T> DataAsync<T>(Func<AppDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        db.Actor.BecomeSystem("test");
        return await work(db);
    }

    /// <summary>Delivers all events that are due. One test at a time, so that nobody goes on while another's turn still has hers in hand.</summary>
    public async Task DeliverAsync()
    {
        await delivering.WaitAsync();
        try
        {
            await Services.GetRequiredService<Dispatcher>().DeliverDueAsync(CancellationToken.None);
        }
        finally
        {
            delivering.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null) await host.DisposeAsync();
        if (database is not null) await database.DisposeAsync();
        await Names.DisposeAsync();
        held?.Dispose();
        delivering.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(folder, recursive: true);
    }
}
