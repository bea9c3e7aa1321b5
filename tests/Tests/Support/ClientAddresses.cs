using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Kumppani.Tests.Support;

/// <summary>Lets each visitor of the tests come from an address of her own, as on a network; the test server gives none.</summary>
internal sealed class ClientAddresses : IStartupFilter
{
    public const string Header = "Test-Client-Address";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            if (IPAddress.TryParse(context.Request.Headers[Header], out var address)) context.Connection.RemoteIpAddress = address;
            return rest(context);
        });
        next(app);
    };
}
