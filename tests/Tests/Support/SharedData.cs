namespace Kumppani.Tests.Support;

/// <summary>Files that others made for tests. They lie beside the repository and not in it; a test that needs one is skipped without them.</summary>
internal static class SharedData
{
    public static string Folder(string path)
    {
        var folder = Path.Combine(RepositoryRoot(), "..", "shared", "data", path);
        Assert.SkipUnless(System.IO.Directory.Exists(folder), $"../shared/data/{path} is not here.");
        return folder;
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Kumppani.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}
