namespace Kumppani.Tests.Browser.Support;

/// <summary>Where things lie in the working copy the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Results => Directory.CreateDirectory(Path.Combine(Root, "test-results")).FullName;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Kumppani.slnx")))
                return folder.FullName;
        throw new InvalidOperationException("The tests run from inside the repository.");
    }
}
