using System.Reflection;
using Kumppani.Kernel.Modules;

namespace Kumppani.Tests.Architecture;

/// <summary>The product's assemblies and levels, as the design gives them. What can be derived is derived.</summary>
internal static class Product
{
    /// <summary>Levels of the modules (design §4). A module that is not here has no level, and a test says so.</summary>
    public static IReadOnlyDictionary<string, int> Levels { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["Accounts"] = 1,
        ["Operations"] = 1,
        ["Directory"] = 2,
        ["Surveys"] = 3,
        ["Wellbeing"] = 3,
        ["Spaces"] = 3,
        ["Agreements"] = 3,
        ["Forums"] = 4,
        ["Grants"] = 4,
        ["Letters"] = 4,
        ["Events"] = 4,
        ["Volunteering"] = 4,
        ["Participation"] = 4,
        ["Networks"] = 4,
        ["Practices"] = 4,
        ["Cooperation"] = 5,
    };

    public static Assembly Kernel { get; } = typeof(IModule).Assembly;

    public static Assembly Ui { get; } = typeof(Kumppani.Ui.UiServices).Assembly;

    public static IReadOnlyList<Assembly> Modules { get; } = [.. Kumppani.Web.Modules.All.Select(module => module.GetType().Assembly)];

    public static IEnumerable<Assembly> All => [Kernel, Ui, .. Modules, typeof(Kumppani.Web.Modules).Assembly];

    public static string NameOf(Assembly assembly) => assembly.GetName().Name!["Kumppani.".Length..];

    /// <summary>The folder of the sources, found from where the tests were built.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Our own source files below a folder, generated ones left out.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        System.IO.Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}Versions{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Kumppani.slnx"))) folder = folder.Parent ?? throw new InvalidOperationException("No Kumppani.slnx above the tests.");
        return folder.FullName;
    }
}
