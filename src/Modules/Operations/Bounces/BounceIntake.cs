using System.Security.Cryptography;
using System.Text;
using Kumppani.Kernel.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Kumppani.Operations.Bounces;

/// <summary>Where the mail server hands in what came back, each mail as it is, with the operator's secret. See "Mail that comes back" in docs/operations.md.</summary>
internal static class BounceIntake
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost("/api/v1/bounces", TakeAsync).AllowAnonymous().DisableAntiforgery();

    private static async Task<IResult> TakeAsync(HttpRequest request, IMailReturns returns, IOptions<MailOptions> options, CancellationToken stop)
    {
        // Without a secret there is no such place.
        if (options.Value.BounceSecret is not { Length: > 0 } secret) return Results.NotFound();
        if (!CryptographicOperations.FixedTimeEquals(Hash(request.Headers.Authorization.ToString()), Hash($"Bearer {secret}"))) return Results.Unauthorized();

        var received = new byte[IMailReturns.MostBytes];
        var length = await request.Body.ReadAtLeastAsync(received, received.Length, throwOnEndOfStream: false, stop);
        await returns.TakeAsync(received.AsMemory(0, length), stop);
        // What says nothing of a mail of ours is taken as well: the server is not to try it again.
        return Results.NoContent();
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
