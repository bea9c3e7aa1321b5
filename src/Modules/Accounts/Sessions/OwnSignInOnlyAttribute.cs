using Kumppani.Ui.Frame;
using Kumppani.Ui.Helpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Accounts.Sessions;

/// <summary>
/// A page that sets by what one signs in. A session that came by a municipality's service is led to sign in by means of her own first: otherwise
/// whoever keeps that service could make herself a way to the person's other roles.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OwnSignInOnlyAttribute : Attribute, IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HttpContext.RequestServices.GetRequiredService<CurrentSession>().MunicipalityId is null) return next();

        if (context.HandlerInstance is PageModel page) Flash.Say(page.TempData, Texts.OwnSignInNeeded);
        var asked = Uri.EscapeDataString(context.HttpContext.Request.Path);
        context.Result = new LocalRedirectResult(AppUrl.Resolve(context.HttpContext, $"/sign-in?returnPath={asked}"));
        return Task.CompletedTask;
    }
}
