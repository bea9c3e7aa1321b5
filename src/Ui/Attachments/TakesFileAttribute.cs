using Kumppani.Kernel.Files;
using Kumppani.Ui.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Kumppani.Ui.Attachments;

/// <summary>
/// On a page whose form has a file: the form is read as it comes, before anything else asks for it, and the file is found by <see cref="Upload.Of"/>.
/// Who may not call the page at all has been turned away before.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFileAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    // So much beyond the limit is read and thrown away, for an answer in words; beyond that the line is closed.
    private const int Patience = 4;
    private const int MaxBoundary = 100;
    private const long Fields = 1_000_000;

    /// <summary>Before the antiforgery token is looked for in the form.</summary>
    public int Order => 900;

    /// <inheritdoc />
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)) return;

        var limits = http.RequestServices.GetRequiredService<IOptions<FileLimits>>().Value;
        var most = (limits.MaxBytes * Patience) + Fields;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = most;
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).ToString();
        if (boundary.Length is 0 or > MaxBoundary)
        {
            ReadableForm.Refuse(context, StatusCodes.Status400BadRequest);
            return;
        }

        if (http.Request.ContentLength > most)
        {
            ReadableForm.Refuse(context, StatusCodes.Status413PayloadTooLarge);
            return;
        }

        await ReadableForm.ReadAsync(context, async () =>
        {
            var upload = await new UploadReader(http.Request, limits).ReadAsync(boundary, http.RequestAborted);
            http.Response.RegisterForDisposeAsync(upload);
            http.Features.Set(upload);
        });
    }
}
