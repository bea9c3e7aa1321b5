using Kumppani.Kernel;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Jobs;
using Kumppani.Kernel.Search.Language;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Kumppani.Tests.Kernel.Jobs;

/// <summary>One job over a database of its own, with a clock to move.</summary>
internal sealed class JobDesk : IAsyncDisposable
{
    private readonly FreshDatabase database;
    private readonly ServiceProvider services;

    private JobDesk(FreshDatabase database, ServiceProvider services, SetClock clock) => (this.database, this.services, Clock) = (database, services, clock);

    public SetClock Clock { get; }

    public Ledger Ledger => services.GetRequiredService<Ledger>();

    public PlannedJob Job => services.GetRequiredService<JobBook>().Find(nameof(LedgerJob))!;

    public static async Task<JobDesk> CreateAsync()
    {
        var fresh = await FreshDatabase.MigratedAsync();
        var clock = new SetClock(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        collection.AddSingleton<TimeProvider>(clock);
        collection.AddSingleton<Ledger>();
        collection.AddKernel(fresh.Engine, [.. FreshDatabase.Modules.Modules, new LedgerModule()]);
        collection.RemoveAll<IHostedService>();
        // The whole run's, so not this container's to dispose of.
        collection.Replace(ServiceDescriptor.Singleton(Analysers.Best()));
        return new JobDesk(fresh, collection.BuildServiceProvider(), clock);
    }

    public Task<bool> LookAsync() => services.GetRequiredService<JobRunner>().RunDueAsync(Job, CancellationToken.None);

    /// <summary>As many nodes as this look at once; returns how many of them ran it.</summary>
    public async Task<int> LookAtOnceAsync(int nodes) => (await Task.WhenAll(Enumerable.Range(0, nodes).Select(_ => Task.Run(LookAsync)))).Count(ran => ran);

    /// <summary>The runs of the job, the earliest first.</summary>
    public Task<List<JobRun>> RunsAsync() =>
        InAsync(db => db.Set<JobRun>().AsNoTracking().Where(run => run.Job == nameof(LedgerJob)).OrderBy(run => run.DueAt).ToListAsync());

    public async Task<T> InAsync<T>(Func<AppDb, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }
}
