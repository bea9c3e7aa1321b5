using Kumppani.Kernel.Data;
using Kumppani.Kernel.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Outbox;

/// <summary>The HTML of a mail for the frame of the outbox: without script, form or link, whatever it holds.</summary>
internal static class OutboxHtml
{
    private const string Policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/outbox/{id:guid}/html", ShowAsync).AllowAnonymous();

    private static async Task<IResult> ShowAsync(Guid id, AppDb db, OutboxDoor door, HttpResponse response, CancellationToken stop)
    {
        if (!await door.IsOpenAsync(stop)) return Results.NotFound();
        if (await db.Set<MailMessage>().Where(mail => mail.Id == id).Select(mail => mail.Html).FirstOrDefaultAsync(stop) is not { } html) return Results.NotFound();

        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers["Referrer-Policy"] = "no-referrer";
        return Results.Content(html, "text/html; charset=utf-8");
    }
}
