using Microsoft.AspNetCore.Authorization;

namespace Kumppani.Kernel.Security;

internal sealed class PermissionCheck(Actor actor) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (actor.May(requirement.Permission)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
