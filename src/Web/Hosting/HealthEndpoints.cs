using Kumppani.Kernel.Health;

namespace Kumppani.Web.Hosting;

/// <summary>For whoever watches over the program: <c>live</c> while it answers at all, <c>ready</c> while requests may be sent to it.</summary>
internal static class HealthEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        foreach (var path in (string[])["/health", "/health/live"]) endpoints.MapGet(path, () => "ok").AllowAnonymous();
        endpoints.MapGet("/health/ready", ReadyAsync).AllowAnonymous();
    }

    private static async Task<IResult> ReadyAsync(HealthCheck check, HttpResponse response, CancellationToken stop)
    {
        var report = await check.LookAsync(stop);
        response.Headers.CacheControl = "no-store";
        return Results.Text(report.Lines, "text/plain", statusCode: report.IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
