using Kumppani.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Directory.Api;

/// <summary>How open data is served: to everybody, from any site, kept for a while, described.</summary>
internal static class OpenEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    extension(IEndpointRouteBuilder endpoints)
    {
        /// <summary>A family of endpoints.</summary>
        /// <param name="start">Where their addresses begin.</param>
        /// <param name="document">The description in which they stand.</param>
        public RouteGroupBuilder MapOpen(string start, string document) => endpoints.MapGroup(start)
            .AllowAnonymous()
            .RequireCors(UiServices.OpenReading)
            .CacheForVisitors()
            .WithGroupName(document);

        /// <summary>One of them, which answers with what a standard describes.</summary>
        public RouteHandlerBuilder MapOpenGet(string path, Delegate answer, string summary, IReadOnlyList<OpenParameter>? parameters = null) =>
            endpoints.MapMethods(path, Reading, answer).WithSummary(summary).WithMetadata(new OpenDescription(parameters ?? []));

        /// <summary>One of them, which answers with a record of ours.</summary>
        public void MapOpenGet<T>(string path, Delegate answer, string summary, IReadOnlyList<OpenParameter>? parameters = null) =>
            endpoints.MapOpenGet(path, answer, summary, parameters).Produces<T>();
    }

    extension(RouteGroupBuilder group)
    {
        /// <summary>Keeps the answers as pages are kept for visitors.</summary>
        public RouteGroupBuilder CacheForVisitors() => group.CacheOutput(policy => policy.AddPolicy<OpenCache>(), excludeDefaultPolicy: true);
    }
}
