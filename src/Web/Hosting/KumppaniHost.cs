using Kumppani.Kernel;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Files;
using Kumppani.Kernel.Jobs;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security.Keys;
using Kumppani.Ui;

namespace Kumppani.Web.Hosting;

/// <summary>Puts the product together; used by <c>Program</c> and, with their own server, by the tests.</summary>
internal static class KumppaniHost
{
    public static WebApplication Build(RunOptions run, DataFolder folder, Action<WebApplicationBuilder>? change = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(KumppaniHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls((run.Urls ?? RunOptions.DefaultUrl).Split(';'));
        // Started from its build, the product finds the files of Ui where they are written; published, beside itself.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        AddLogging(builder.Logging);

        Database database = run.Database is { } connection ? new PostgresDatabase(connection) : new SqliteDatabase(folder.DatabaseFile);
        builder.Services.Configure<MailOptions>(mail => mail.PublicAddress = run.LocalAddress);
        builder.Services.AddKernel(database, Modules.All);
        AddPages(builder.Services.AddUi());
        builder.Services.AddSingleton(run).AddSingleton(folder).AddSingleton<IFileStore>(new FileStore(folder.Files));
        builder.Services.AddScoped<Startup>();
        builder.Services.AddHostedService<Telemetry>();
        change?.Invoke(builder);
        builder.Services.AddKeys(builder.Configuration.GetSection("Keys").Get<KeyOptions>() ?? new KeyOptions());

        var app = builder.Build();
        // Read now, so that a number that is none stops the start and not the night's clearing.
        app.Services.GetRequiredService<RetentionBook>();
        app.UseMiddleware<TracedRoute>();
        app.UseUi();
        app.UseAuthentication();
        app.UseActor();
        app.UseAuthorization();
        app.MapUi();
        HealthEndpoints.Map(app);
        foreach (var module in Modules.All) module.MapApi(app);
        return app;
    }

    private static void AddLogging(ILoggingBuilder logging) => logging.ClearProviders()
        .AddSimpleConsole(console => console.SingleLine = true)
        .AddFilter("Microsoft", LogLevel.Warning)
        // It warns of pages that forbid caching twice, and of keys that no certificate encrypts, where the operator has given none.
        .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error)
        .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
        // The error page writes one line of its own, without the exception's message: messages may hold what people typed.
        .AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None)
        // A refusal by the database is expected and answered in words; what is not comes as an exception of its own.
        .AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Critical)
        .AddFilter("Microsoft.EntityFrameworkCore.Update", LogLevel.Critical);

    // Named here rather than found by the build, which remembers what it found.
    private static void AddPages(IMvcBuilder mvc)
    {
        foreach (var assembly in Modules.All.Select(module => module.GetType().Assembly))
        {
            if (mvc.PartManager.ApplicationParts.All(part => part.Name != assembly.GetName().Name)) mvc.AddApplicationPart(assembly);
        }
    }
}
