using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Kumppani.Web.Hosting;

/// <summary>
/// Tells a request's trace the route and the answer: not the address asked for, which may hold a link's secret, nor who asked. First in the pipeline, so that
/// it sees what the visitor gets.
/// </summary>
internal sealed class TracedRoute(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var activity = context.Features.Get<IHttpActivityFeature>()?.Activity;
        if (activity is not { IsAllDataRequested: true })
        {
            await next(context);
            return;
        }

        await next(context);
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        activity.DisplayName = $"{context.Request.Method} {route}";
        activity.SetTag("http.request.method", context.Request.Method).SetTag("http.route", route).SetTag("http.response.status_code", context.Response.StatusCode);
        if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError) activity.SetStatus(ActivityStatusCode.Error);
    }
}
