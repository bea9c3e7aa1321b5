using System.Diagnostics;
using System.Globalization;
using System.Text;
using Kumppani.Kernel.Data;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Kumppani.Ui.Pages.Errors;

/// <summary>Says what went wrong and what to do, with the status that caused it. A form that has expired is a post, so no token is asked for here.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true)]
internal sealed partial class ErrorModel(PageFrame frame, Database database, ILogger<ErrorModel> log) : PageModel
{
    public string Title { get; private set; } = "";

    public string Body { get; private set; } = "";

    public string Advice { get; private set; } = "";

    public string? Reference { get; private set; }

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        var failed = HttpContext.Features.Get<IExceptionHandlerFeature>();
        if (failed is not null && database.IsOutage(failed.Error)) code = StatusCodes.Status503ServiceUnavailable;
        (Title, Body, Advice) = code switch
        {
            400 => (Texts.Error400Title, Texts.Error400Body, Texts.Error400Advice),
            401 or 403 => (Texts.Error403Title, Texts.Error403Body, Texts.Error403Advice),
            409 or 412 => (Texts.Error409Title, Texts.Error409Body, Texts.Error409Advice),
            413 => (Texts.Error413Title, Texts.Error413Body, Texts.Error413Advice),
            429 => (Texts.Error429Title, Texts.Error429Body, Texts.Error429Advice),
            503 => (Texts.Error503Title, Texts.Error503Body, Texts.Error503Advice),
            < 500 => (Texts.Error404Title, Texts.Error404Body, Texts.Error404Advice),
            _ => (Texts.Error500Title, Texts.Error500Body, Texts.Error500Advice),
        };
        Response.StatusCode = code is >= 400 and <= 599 ? code : StatusCodes.Status404NotFound;
        frame.ShowsBreadcrumb = false;
        frame.HideFromSearch = true;
        if (code < 500) return;

        // The database may be what failed: nothing is asked of it here.
        frame.IsPlain = true;
        Reference = Activity.Current?.TraceId.ToHexString()[..12] ?? HttpContext.TraceIdentifier;
        if (code == StatusCodes.Status503ServiceUnavailable) Response.Headers.RetryAfter = Outage.RetryAfter;
        LogReference(log, Reference, Request.Method, (failed?.Endpoint as RouteEndpoint)?.RoutePattern.RawText, Traced(failed?.Error));
    }

    // Types and places, never messages: they may hold what people typed. The address is told by its pattern, for it may hold a personal link.
    private static string Traced(Exception? failure)
    {
        var text = new StringBuilder();
        for (var one = failure; one is not null; one = one.InnerException) text.Append(CultureInfo.InvariantCulture, $"{one.GetType().FullName}\n{one.StackTrace}\n");
        return text.ToString();
    }

    [LoggerMessage(LogLevel.Error, "Reference {Reference}: {Method} {Route} failed\n{Failure}")]
    private static partial void LogReference(ILogger log, string reference, string method, string? route, string failure);
}
