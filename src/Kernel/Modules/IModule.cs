using Microsoft.AspNetCore.Routing;

namespace Kumppani.Kernel.Modules;

/// <summary>A module's manifest: the one class, beside its Contracts, that others see.</summary>
public interface IModule
{
    /// <summary>Says what the module brings: permissions, menu, event handlers, slots, seed, services.</summary>
    void Register(ModuleBuilder module);

    /// <summary>Maps endpoints that are not pages.</summary>
    void MapApi(IEndpointRouteBuilder api)
    {
    }
}
