using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Kumppani.Ui.Errors;

/// <summary>
/// A form that cannot be read (without a boundary, cut short, with more fields than anybody fills in) is refused in words before anything looks into it.
/// </summary>
internal sealed class ReadableForm : IAsyncAuthorizationFilter
{
    /// <summary>After a page that reads its file as it comes, before the antiforgery token is looked for in the form.</summary>
    public const int Order = 950;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        if (!request.HasFormContentType) return;

        await ReadAsync(context, () => request.ReadFormAsync(context.HttpContext.RequestAborted));
    }

    /// <summary>Reads what was sent; what cannot be read is refused.</summary>
    public static async Task ReadAsync(AuthorizationFilterContext context, Func<Task> read)
    {
        try
        {
            await read();
        }
        catch (BadHttpRequestException refused)
        {
            Refuse(context, refused.StatusCode);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            Refuse(context, StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>Refuses the form. The error page has forms too, and looks into the one that was sent: it must find none rather than try to read on.</summary>
    public static void Refuse(AuthorizationFilterContext context, int status)
    {
        context.HttpContext.Request.Form = FormCollection.Empty;
        if (!IsErrorPage(context.HttpContext)) context.Result = new StatusCodeResult(status);
    }

    // It says something already, about the same request.
    private static bool IsErrorPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
