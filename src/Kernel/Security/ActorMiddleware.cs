using Microsoft.AspNetCore.Http;

namespace Kumppani.Kernel.Security;

/// <summary>Between authentication and authorization: who is this person today, and for whom does she act?</summary>
internal sealed class ActorMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Actor actor, IEnumerable<IActorSource> sources)
    {
        if (context.User.Identity?.IsAuthenticated == true)
        {
            foreach (var source in sources) await source.IdentifyAsync(context.User, actor, context.RequestAborted);
        }

        await next(context);
    }
}
