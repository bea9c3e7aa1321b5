using Kumppani.Tests.Architecture;

namespace Kumppani.Tests.Support;

/// <summary>Files that others made for tests. They lie beside the repository and not in it; a test that needs one is skipped without them.</summary>
internal static class SharedData
{
    public static string Folder(string path)
    {
        var folder = At(path);
        Assert.SkipUnless(System.IO.Directory.Exists(folder), $"../shared/data/{path} is not here.");
        return folder;
    }

    public static string File(string path)
    {
        var file = At(path);
        Assert.SkipUnless(System.IO.File.Exists(file), $"../shared/data/{path} is not here.");
        return file;
    }

    private static string At(string path) => Path.Combine(Product.Root, "..", "shared", "data", path);
}
