namespace Kumppani.Kernel.Files;

/// <summary>Files of the system's folder for passing things, which vanish when they are closed, and with the process.</summary>
public static class Scratch
{
    /// <summary>An empty one, read by nobody else.</summary>
    public static FileStream Open()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(Path.GetTempPath(), $"kumppani-{Path.GetRandomFileName()}"), options);
    }
}
