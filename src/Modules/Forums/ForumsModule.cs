using Kumppani.Forums.Contracts;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;

namespace Kumppani.Forums;

/// <summary>Gatherings of municipalities and associations: invitations, registration, check-in, workshop, ballot and memo.</summary>
public sealed class ForumsModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module) => module
        .Permission(ForumPermissions.Host, Role.Liaison)
        .Menu(() => Texts.Gatherings, "/gatherings", order: 30, ForumPermissions.Host);
}
