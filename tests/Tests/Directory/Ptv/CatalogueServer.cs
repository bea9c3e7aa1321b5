using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kumppani.Tests.Directory.Ptv;

/// <summary>Stands for the national service catalogue during the run: answers what a test has put there, and knows no other organisation.</summary>
internal sealed class CatalogueServer
{
    private static readonly Lazy<Task<CatalogueServer>> Started = new(StartAsync);

    private CatalogueServer()
    {
    }

    public Uri Address { get; private set; } = null!;

    /// <summary>The paths asked for, with their queries.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>What answers a path with its query: a status and a text.</summary>
    public ConcurrentDictionary<string, (int Status, string Body)> Answers { get; } = new(StringComparer.Ordinal);

    /// <summary>The one of this run.</summary>
    public static Task<CatalogueServer> GetAsync() => Started.Value;

    /// <summary>There is an organisation of this business id.</summary>
    public void Knows(Guid organisation, string businessId) => Answers[$"/Organization/{organisation}"] = (200, $$"""{ "id": "{{organisation}}", "businessCode": "{{businessId}}" }""");

    /// <summary>The services of an organisation, on one page.</summary>
    public void Offers(Guid organisation, params string[] services) => Offers(organisation, 1, 1, services);

    public void Offers(Guid organisation, int page, int pages, params string[] services) => Answers[$"/Service/list/organization?organizationId={organisation}&page={page}"] =
        (200, $$"""{ "pageNumber": {{page}}, "pageSize": 100, "pageCount": {{pages}}, "itemList": [{{string.Join(',', services)}}] }""");

    private static async Task<CatalogueServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var application = builder.Build();
        application.Urls.Add("http://127.0.0.1:0");
        var made = new CatalogueServer();
        application.Run(made.AnswerAsync);
        await application.StartAsync();
        made.Address = new Uri(application.Urls.First() + "/");
        return made;
    }

    private Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value + context.Request.QueryString;
        Asked.Enqueue(path);
        var (status, body) = Answers.GetValueOrDefault(path, (404, "\"Not found.\""));
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body);
    }
}
