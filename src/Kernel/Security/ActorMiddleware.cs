using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Kernel.Security;

/// <summary>Between authentication and authorization: who is this person today, and for whom does she act?</summary>
internal sealed class ActorMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Actor actor, IEnumerable<IActorSource> sources)
    {
        // Not as a visitor: she would be told to sign in, which she has done. The error page is anybody's.
        if (context.Features.Get<SessionUnknown>() is { } unknown && context.Features.Get<IExceptionHandlerFeature>() is null) unknown.Failure.Throw();

        if (context.User.Identity?.IsAuthenticated == true)
        {
            foreach (var source in sources) await source.IdentifyAsync(context.User, actor, context.RequestAborted);
        }

        await next(context);
    }
}
