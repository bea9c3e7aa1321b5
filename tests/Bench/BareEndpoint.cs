namespace Kumppani.Bench;

/// <summary>The measure of all: Kestrel and nothing else, answering as many bytes as the page does.</summary>
internal static class BareEndpoint
{
    public static void Run(string address, int bytes)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(address);
        var app = builder.Build();
        var body = new byte[bytes];
        Array.Fill(body, (byte)' ');
        app.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = bytes;
            return context.Response.Body.WriteAsync(body, 0, bytes, context.RequestAborted);
        });
        app.Run();
    }
}
