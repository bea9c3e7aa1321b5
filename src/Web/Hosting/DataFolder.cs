namespace Kumppani.Web.Hosting;

/// <summary>The folder of the installation, held by an operating-system lock for as long as the process lives.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly FileStream held;

    private DataFolder(string path, FileStream held) => (Path, this.held) = (path, held);

    public string Path { get; }

    public string DatabaseFile => System.IO.Path.Combine(Path, "kumppani.db");

    public string Files => System.IO.Directory.CreateDirectory(System.IO.Path.Combine(Path, "files")).FullName;

    public string Keys => System.IO.Directory.CreateDirectory(System.IO.Path.Combine(Path, "keys")).FullName;

    /// <summary>Takes the folder, or null when another process has it.</summary>
    public static DataFolder? Take(string path)
    {
        var folder = System.IO.Directory.CreateDirectory(path).FullName;
        try
        {
            return new DataFolder(folder, new FileStream(
                System.IO.Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => held.Dispose();
}
