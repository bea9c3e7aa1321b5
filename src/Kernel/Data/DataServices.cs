using Kumppani.Kernel.Events;
using Kumppani.Kernel.Search;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Kernel.Data;

internal static class DataServices
{
    public static IServiceCollection AddData(this IServiceCollection services, Database database)
    {
        services.AddSingleton(database);
        services.AddSingleton<EventWriter>();
        services.AddSingleton<SearchIndexing>();
        services.AddDbContext<AppDb>((provider, options) =>
        {
            database.Configure(options);
            // A module may well have no tables of its own.
            options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.NoEntityTypeConfigurationsWarning));
            options.AddInterceptors(
                WriteGuard.Instance,
                provider.GetRequiredService<EventWriter>(),
                provider.GetRequiredService<SearchIndexing>());
        });
        return services;
    }
}
