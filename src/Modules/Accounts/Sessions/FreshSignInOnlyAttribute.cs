using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Frame;
using Kumppani.Ui.Helpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Accounts.Sessions;

/// <summary>A page on which a browser left open must not be enough: who signed in longer ago is led to sign in once more, and comes back.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FreshSignInOnlyAttribute : Attribute, IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        if (services.GetRequiredService<CurrentSession>().OpenedAt + Session.FreshFor > services.GetRequiredService<TimeProvider>().UtcNow()) return next();

        if (context.HandlerInstance is PageModel page) Flash.Say(page.TempData, Texts.FreshSignInNeeded);
        var asked = Uri.EscapeDataString(context.HttpContext.Request.Path);
        context.Result = new LocalRedirectResult(AppUrl.Resolve(context.HttpContext, $"/sign-in?returnPath={asked}"));
        return Task.CompletedTask;
    }
}
