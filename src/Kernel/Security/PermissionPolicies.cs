using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace Kumppani.Kernel.Security;

/// <summary>A policy's name is a permission's name: <c>[Authorize(ForumPermissions.Host)]</c>.</summary>
internal sealed class PermissionPolicies(IOptions<AuthorizationOptions> options, PermissionBook book)
    : DefaultAuthorizationPolicyProvider(options)
{
    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
        book.Knows(policyName)
            ? new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(policyName)).Build()
            : await base.GetPolicyAsync(policyName);
}
