using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Health;
using Kumppani.Kernel.Jobs;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Names;
using Kumppani.Kernel.Outbound;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Search;
using Kumppani.Kernel.Search.Language;
using Kumppani.Kernel.Search.Synonyms;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kumppani.Kernel;

/// <summary>Puts the Kernel and the modules into the host.</summary>
public static class KernelServices
{
    /// <summary>Adds the Kernel over a database, and every module by its manifest.</summary>
    public static IServiceCollection AddKernel(this IServiceCollection services, Database database, params IReadOnlyList<IModule> modules)
    {
        var permissions = new PermissionBook();
        var events = new EventBook();
        var jobs = new JobBook();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(permissions).AddSingleton(events).AddSingleton(jobs).AddSingleton(new ModuleList(modules));
        services.AddData(database);
        services.AddSecurity();
        services.AddSingleton<Committed>().AddSingleton<DispatchPulse>().AddSingleton<Dispatcher>().AddHostedService<DispatchService>().AddHostedService<NodeNews>();
        services.AddSingleton<HealthCheck>();
        services.AddSingleton<RetentionBook>().AddSingleton<JobRunner>().AddHostedService<JobService>();
        services.AddSingleton<IAnalyser, BestAnalyser>();
        services.AddSingleton(_ => PlaceBook.Finland);
        services.AddScoped<Finder>().AddScoped<Speller>().AddScoped<Seeker>().AddScoped<RecordBook>().AddScoped<HistoryReader>();
        services.AddSingleton<SynonymShelf>().AddSingleton<SearchMissSecret>().AddSingleton<SearchMisses>();
        services.AddSingleton<Highlighter>().AddSingleton<SearchUpkeep>().AddHostedService<SearchUpkeepService>();
        services.AddMail();
        services.AddOptions<NamesOptions>().BindConfiguration("Names");
        services.AddSingleton<INames, NameClient>();
        services.AddOptions<OutboundOptions>().BindConfiguration("Outbound");
        services.AddSingleton<OutboundHttp>();
        services.AddAttachments();
        foreach (var module in modules) module.Register(new ModuleBuilder(services, permissions, events, jobs));
        return services;
    }

    /// <summary>Identifies the actor; between authentication and authorization.</summary>
    public static IApplicationBuilder UseActor(this IApplicationBuilder app) => app.UseMiddleware<ActorMiddleware>();

    private static void AddSecurity(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<Actor>().AddScoped<ClientNetwork>().AddScoped<Throttle>().AddSingleton<ThrottleSecret>();
        services.AddScoped<IAuthorizationHandler, PermissionCheck>();
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicies>();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }
}
