using Kumppani.Kernel.Data.Backups;

namespace Kumppani.Web.Hosting;

/// <summary>The folder of the installation, held by an operating-system lock for as long as the process lives.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly FileStream held;

    private DataFolder(DataPlaces places, FileStream held) => (Places, this.held) = (places, held);

    public DataPlaces Places { get; }

    public string DatabaseFile => DatabaseIn(Places.Root);

    public string Files => Places.Files;

    public string Keys => Places.Keys;

    /// <summary>Takes the folder, or null when another process has it.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="files">Where files lie that other nodes use too; null: in the folder.</param>
    public static DataFolder? Take(string path, string? files = null)
    {
        var folder = System.IO.Directory.CreateDirectory(path).FullName;
        try
        {
            return new DataFolder(PlacesOf(folder, files), new FileStream(
                System.IO.Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    public static string DatabaseIn(string path) => System.IO.Path.Combine(path, "kumppani.db");

    /// <summary>The places of a folder, also of one that another process holds.</summary>
    public static DataPlaces PlacesOf(string path, string? files = null)
    {
        var root = System.IO.Directory.CreateDirectory(path).FullName;
        return new DataPlaces(
            root,
            System.IO.Directory.CreateDirectory(files ?? System.IO.Path.Combine(root, "files")).FullName,
            System.IO.Directory.CreateDirectory(System.IO.Path.Combine(root, "keys")).FullName);
    }

    /// <summary>What to tell whoever asked for a folder that another process has.</summary>
    public static string IsTaken(string path) =>
        $"Another Kumppani is using the folder {System.IO.Path.GetFullPath(path)}. Stop it first, or give this one a folder of its own with --data DIR.";

    public void Dispose() => held.Dispose();
}
