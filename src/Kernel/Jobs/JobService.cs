using System.Collections.Specialized;
using Kumppani.Kernel.Data;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;
using Quartz.Impl;
using Quartz.Spi;

namespace Kumppani.Kernel.Jobs;

/// <summary>
/// The clock of the jobs: Quartz with its store in memory, on every node. It only says when to look; the database decides who runs. The first look
/// is at the start, for what was missed, and another every few minutes for what failed or whose node died.
/// </summary>
internal sealed partial class JobService(JobBook book, JobRunner runner, ILogger<JobService> log) : BackgroundService, IJobFactory
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(5);

    private CancellationToken stopping;

    public Quartz.IJob NewJob(TriggerFiredBundle bundle, IScheduler scheduler) => new Look(this, bundle.JobDetail.Key.Name);

    public void ReturnJob(Quartz.IJob job)
    {
        // Nothing to give back: a look holds nothing.
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        stopping = stoppingToken;
        var factory = new StdSchedulerFactory(new NameValueCollection
        {
            // Of its own name, so that two hosts in one process do not share a scheduler.
            ["quartz.scheduler.instanceName"] = $"kumppani-{Guid.CreateVersion7():N}",
            ["quartz.jobStore.type"] = "Quartz.Simpl.RAMJobStore, Quartz",
            ["quartz.threadPool.maxConcurrency"] = "2",
        });
        var scheduler = await factory.GetScheduler(stoppingToken);
        scheduler.JobFactory = this;
        foreach (var job in book.All) await scheduler.ScheduleJob(Detail(job.Name), job.Schedule.Trigger(job.Name), stoppingToken);
        await scheduler.ScheduleJob(
            Detail(""),
            TriggerBuilder.Create().WithIdentity("look").StartNow().WithSimpleSchedule(every => every.WithInterval(LookAgain).RepeatForever()).Build(),
            stoppingToken);
        await scheduler.Start(stoppingToken);
        await Task.Delay(Timeout.Infinite, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await scheduler.Shutdown(waitForJobsToComplete: true, CancellationToken.None);
    }

    private static IJobDetail Detail(string job) => JobBuilder.Create<Look>().WithIdentity(job.Length == 0 ? "look" : job).Build();

    private async Task LookAsync(string name)
    {
        try
        {
            if (book.Find(name) is { } job) await runner.RunDueAsync(job, stopping);
            else await runner.RunDueAsync(stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The program ends; the next start makes it good.
        }
        catch (Exception failure) when (Outage.IsSatOut(failure))
        {
            // The database is away for a while: the next look makes it good.
            LogAway(log, failure.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Jobs could not be looked at: {Failure}")]
    private static partial void LogAway(ILogger log, string failure);

    [DisallowConcurrentExecution]
    private sealed class Look(JobService service, string name) : Quartz.IJob
    {
        public Task Execute(IJobExecutionContext context) => service.LookAsync(name);
    }
}
