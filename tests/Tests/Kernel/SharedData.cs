using System.Reflection;

namespace Kumppani.Tests.Kernel;

/// <summary>Real data beside the repository, which is not a part of it. A test that needs it is skipped where it is missing.</summary>
internal static class SharedData
{
    /// <summary>The path of a file under <c>../shared/data</c>; skips the test when it is not there.</summary>
    public static string File(string path)
    {
        var file = Path.Combine(Folder(), path);
        if (!System.IO.File.Exists(file)) Assert.Skip($"../shared/data/{path} is not beside the repository.");
        return file;
    }

    private static string Folder()
    {
        var root = new DirectoryInfo(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!);
        while (root is not null && !System.IO.File.Exists(Path.Combine(root.FullName, "Kumppani.slnx"))) root = root.Parent;
        return Path.Combine(root?.Parent?.FullName ?? "", "shared", "data");
    }
}
