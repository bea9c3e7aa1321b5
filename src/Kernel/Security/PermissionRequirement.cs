using Microsoft.AspNetCore.Authorization;

namespace Kumppani.Kernel.Security;

/// <summary>The actor's role must hold the permission.</summary>
/// <param name="Permission">The permission's name.</param>
public sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;
