using System.Text.Encodings.Web;
using System.Text.Unicode;
using Kumppani.Kernel.Modules;
using Kumppani.Ui.Attachments;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Errors;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Frame;
using Kumppani.Ui.Helpers;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using Microsoft.Net.Http.Headers;

namespace Kumppani.Ui;

/// <summary>Puts the pages' look, languages and error pages into the host.</summary>
public static class UiServices
{
    /// <summary>Name of the policy by which scripts of any site may read an answer, without cookies.</summary>
    public const string OpenReading = "open-reading";

    /// <summary>Adds Razor Pages with texts by key in three languages, dates as people write them, and the frame.</summary>
    public static IMvcBuilder AddUi(this IServiceCollection services, Action<UiOptions>? configure = null)
    {
        services.AddOptions<UiOptions>().Configure<IHostEnvironment>((options, environment) =>
        {
            options.ShowsComponents = environment.IsDevelopment();
            configure?.Invoke(options);
        });
        services.AddSingleton<TextBook>();
        services.AddSingleton<IValidationAttributeAdapterProvider, MessageAdapters>();
        services.AddScoped<PageFrame>();
        services.AddScoped<IEventWords, AttachmentWords>();
        services.AddSingleton(new PersonalDataUse(
            () => Texts.KeepsAttachments, () => Texts.KeepsAttachmentsWhat, () => Texts.KeepsAttachmentsWhy, () => Texts.KeepsAttachmentsBasis, () => Texts.KeepsAttachmentsHowLong));
        services.AddScoped<IFrameSource, ModuleMenu>();
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

        // Without a path they would hold in one language only: the language is the path base.
        services.Configure<AntiforgeryOptions>(options => (options.Cookie.Name, options.Cookie.Path) = ("antiforgery", "/"));
        services.Configure<CookieTempDataProviderOptions>(options => (options.Cookie.Name, options.Cookie.Path) = (Flash.Cookie, "/"));
        services.ConfigureAll<CookieAuthenticationOptions>(options => options.Cookie.Path = "/");

        // After the framework's own setup, which adds the Required that a non-nullable string implies.
        services.PostConfigure<MvcOptions>(options =>
        {
            options.ModelMetadataDetailsProviders.Add(new DefaultMessages());
            options.ModelBinderProviders.Insert(0, new TypedBinders());
            options.Filters.Add<HandlerMissing>();
            options.Filters.Add<ReadableForm>(ReadableForm.Order);
            BindingMessages.Set(options.ModelBindingMessageProvider);
        });
        services.AddCors(cors => cors.AddPolicy(OpenReading, policy => policy
            .AllowAnyOrigin().WithMethods(HttpMethods.Get, HttpMethods.Head).AllowAnyHeader().WithExposedHeaders(HeaderNames.ETag, HeaderNames.Link)));
        services.AddOutputCache(cache => cache.AddPolicy(VisitorCache.Name, new VisitorCache()));
        services.AddSingleton<IPostConfigureOptions<MvcDataAnnotationsLocalizationOptions>, TextLocalization>();
        return services.AddRazorPages().AddDataAnnotationsLocalization();
    }

    /// <summary>
    /// First in the pipeline, before authentication: safe headers and cookies, the language of the path, error pages, routing, pages kept for visitors.
    /// <see cref="UiOptions.Interfaces"/> keep their bare status.
    /// </summary>
    public static IApplicationBuilder UseUi(this IApplicationBuilder app)
    {
        app.UseMiddleware<SafeHeaders>();
        app.UseMiddleware<SafeCookies>();
        app.UseMiddleware<LanguagePrefix>();
        var interfaces = app.ApplicationServices.GetRequiredService<IOptions<UiOptions>>().Value.Interfaces;
        app.UseWhen(context => !interfaces.Any(start => context.Request.Path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase)), pages => pages
            .UseExceptionHandler("/errors/500")
            .UseStatusCodePagesWithReExecute("/errors/{0}"));
        return app.UseRouting().UseCors().UseOutputCache();
    }

    /// <summary>Maps the pages and the files. Files are open to everybody; one asked for with its version may be kept for a year.</summary>
    public static PageActionEndpointConventionBuilder MapUi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapStaticAssets().AllowAnonymous().Add(file =>
        {
            var serve = file.RequestDelegate!;
            file.RequestDelegate = context =>
            {
                if (context.Request.Query.ContainsKey("v")) context.Response.OnStarting(KeepLong, context.Response);
                return serve(context);
            };
        });

        AttachmentFiles.Map(endpoints);

        // Without this the fallback policy would ask a visitor to sign in before telling her that there is no such page.
        endpoints.MapFallback("{*path}", context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }).AllowAnonymous().WithDisplayName("Not found");
        return endpoints.MapRazorPages();
    }

    private static Task KeepLong(object response)
    {
        if (response is HttpResponse { StatusCode: StatusCodes.Status200OK } found) found.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Task.CompletedTask;
    }
}
