using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Files;
using Kumppani.Ui.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Kumppani.Ui.Attachments;

/// <summary>
/// Hands an attachment out, to whoever may see its record at this moment: it is asked at every request, and what a browser keeps it must ask for again.
/// </summary>
internal static class AttachmentFiles
{
    public static string Url(Attachment attachment) => $"/files/{attachment.Id}";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapMethods("/files/{id:guid}", [HttpMethods.Get, HttpMethods.Head], SendAsync).AllowAnonymous();

    private static async Task<IResult> SendAsync(Guid id, AttachmentDesk desk, IFileStore files, HttpResponse response, CancellationToken stop)
    {
        if (await desk.FindAsync(id, stop) is not var (attachment, _) || await files.OpenAsync(attachment.FileKey, stop) is not { } content) return Results.NotFound();

        var type = attachment.Type;
        var disposition = new ContentDispositionHeaderValue(type.IsShownInline ? "inline" : "attachment");
        disposition.SetHttpFileName(attachment.FileName);
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.ContentSecurityPolicy = SafeHeaders.FilePolicy;
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return Results.Stream(content, type.MediaType, lastModified: new DateTimeOffset(attachment.AddedAt, TimeSpan.Zero), entityTag: new EntityTagHeaderValue($"\"{attachment.Hash}\""), enableRangeProcessing: true);
    }
}
