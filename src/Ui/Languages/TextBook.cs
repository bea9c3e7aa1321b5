using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Resources;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;

namespace Kumppani.Ui.Languages;

/// <summary>Finds a text by its key: in the texts of the assembly that uses it, in those of the other modules, in those of Ui.</summary>
public sealed class TextBook(IEnumerable<ModuleList> modules)
{
    private static readonly ConcurrentDictionary<Assembly, ResourceManager?> Managers = new();
    private static readonly Assembly Ui = typeof(TextBook).Assembly;

    /// <summary>The text in the language of the request, or null when nobody knows the key.</summary>
    public string? Find(Assembly asker, string key) =>
        In(asker, key) ?? In(Ui, key) ?? modules.SelectMany(list => list.Assemblies).Select(module => In(module, key)).FirstOrDefault(text => text is not null);

    /// <summary>The words of a refusal. A code without a text is shown as it is: a test makes sure that there is none.</summary>
    public string Say(Assembly asker, Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var text = Find(asker, problem.Code) ?? problem.Code;
        return problem.Arguments.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, problem.Arguments);
    }

    private static string? In(Assembly assembly, string key) => Managers.GetOrAdd(assembly, Open)?.GetString(key, CultureInfo.CurrentUICulture);

    private static ResourceManager? Open(Assembly assembly)
    {
        var name = $"{assembly.GetName().Name}.Texts";
        return assembly.GetManifestResourceInfo(name + ".resources") is null ? null : new ResourceManager(name, assembly);
    }
}
