using System.Reflection;

namespace Kumppani.Kernel.Modules;

/// <summary>The modules of this installation, lower levels first.</summary>
public sealed class ModuleList(IReadOnlyList<IModule> modules)
{
    /// <summary>The manifests.</summary>
    public IReadOnlyList<IModule> Modules => modules;

    /// <summary>Their assemblies, where entity maps and pages are found.</summary>
    public IEnumerable<Assembly> Assemblies => modules.Select(module => module.GetType().Assembly);
}
