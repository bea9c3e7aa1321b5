namespace Kumppani.Bench;

/// <summary>The measure of all: Kestrel and nothing else, answering as many bytes as the page does.</summary>
internal static class BareEndpoint
{
    public static void Run(string address, int bytes) => Run(address, bytes, () => Task.CompletedTask);

    /// <summary>The same, after some work of its own for each answer.</summary>
    public static void Run(string address, int bytes, Func<Task> work)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(address);
        var app = builder.Build();
        var body = new byte[bytes];
        Array.Fill(body, (byte)' ');
        app.Run(async context =>
        {
            await work();
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = bytes;
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        });
        app.Run();
    }
}
