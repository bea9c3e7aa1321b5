namespace Kumppani.Kernel.Data.Backups;

/// <summary>A folder for what is half done, on the disk where the whole is to lie, gone afterwards.</summary>
internal sealed class Scratch : IDisposable
{
    public Scratch(string beside) => Path = System.IO.Directory.CreateDirectory(System.IO.Path.Combine(beside, $".kumppani-{Guid.CreateVersion7():N}")).FullName;

    public string Path { get; }

    public void Dispose() => System.IO.Directory.Delete(Path, recursive: true);
}
