using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Jobs;
using Kumppani.Kernel.Search;
using Kumppani.Kernel.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Kernel.Modules;

/// <summary>What a manifest says about its module, in reading order.</summary>
public sealed class ModuleBuilder(IServiceCollection services, PermissionBook permissions, EventBook events, JobBook jobs)
{
    /// <summary>The service collection, for the module's own services.</summary>
    public IServiceCollection Services => services;

    /// <summary>Declares a permission and the roles that hold it.</summary>
    public ModuleBuilder Permission(string permission, params ReadOnlySpan<Role> roles)
    {
        permissions.Give(permission, roles);
        return this;
    }

    /// <summary>Adds an entry to the main menu.</summary>
    public ModuleBuilder Menu(Func<string> title, string path, int order, string? permission = null)
    {
        services.AddSingleton(new MenuItem(title, path, order, permission));
        return this;
    }

    /// <summary>Subscribes a handler to an event.</summary>
    public ModuleBuilder On<TEvent, THandler>()
        where TEvent : DomainEvent
        where THandler : class, IHandle<TEvent>
    {
        events.Add<TEvent, THandler>();
        return this;
    }

    /// <summary>Runs a job every day at this time of Helsinki.</summary>
    public ModuleBuilder Daily<TJob>(TimeOnly at, Func<string> words)
        where TJob : class, IJob => Runs<TJob>(JobSchedule.Daily(at), words);

    /// <summary>Runs a job every hour at this minute.</summary>
    public ModuleBuilder Hourly<TJob>(int minute, Func<string> words)
        where TJob : class, IJob => Runs<TJob>(JobSchedule.Hourly(minute), words);

    /// <summary>Declares how long something is kept, and clears it away every night when its time is over.</summary>
    /// <param name="name">The rule, for example <c>sign-in-links</c>; the operator changes it by <c>Retention__sign-in-links=DAYS</c>.</param>
    /// <param name="days">Days it is kept.</param>
    /// <param name="words">What is kept and from when the days count.</param>
    public ModuleBuilder Clears<TClearing>(string name, int days, Func<string> words)
        where TClearing : class, IClearing
    {
        services.AddSingleton(new RetentionRule(name, days, words));
        jobs.Add(new PlannedJob(name, JobSchedule.Daily(NightlyClearing), words, (scope, _, stop) => ClearingJob.RunAsync(
            ActivatorUtilities.CreateInstance<TClearing>(scope), scope.GetRequiredService<RetentionBook>().DaysOf(name), scope.GetRequiredService<TimeProvider>(), stop)));
        return this;
    }

    /// <summary>Fills a Kernel slot, or offers a contract to higher modules.</summary>
    public ModuleBuilder Fills<TSlot, TFilling>()
        where TSlot : class
        where TFilling : class, TSlot
    {
        services.AddScoped<TSlot, TFilling>();
        return this;
    }

    /// <summary>Lets records of a kind be found.</summary>
    /// <param name="kind">The kind, as in <see cref="RecordRef"/>.</param>
    /// <param name="title">What such records are called, in the reader's language when called.</param>
    public ModuleBuilder Finds<T>(string kind, Func<string> title)
        where T : HostedEntity, ISearchable
    {
        services.AddSingleton<SearchedKind>(new SearchedKind<T>(kind, title));
        return this;
    }

    /// <summary>Says what the module keeps of people, for the privacy notice.</summary>
    public ModuleBuilder Keeps(PersonalDataUse use)
    {
        services.AddSingleton(use);
        return this;
    }

    /// <summary>Brings demo content.</summary>
    public ModuleBuilder Seeds<TSeed>()
        where TSeed : class, ISeed
    {
        services.AddScoped<ISeed, TSeed>();
        return this;
    }

    // Neither in the hour that is there twice in autumn nor in the one that is missing in spring.
    private static readonly TimeOnly NightlyClearing = new(2, 20);

    private ModuleBuilder Runs<TJob>(JobSchedule schedule, Func<string> words)
        where TJob : class, IJob
    {
        jobs.Add(new PlannedJob(typeof(TJob).Name, schedule, words, (scope, dueAt, stop) => ActivatorUtilities.CreateInstance<TJob>(scope).RunAsync(dueAt, stop)));
        return this;
    }
}
