using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Kumppani.Kernel.Files;

/// <summary>
/// Brings the names of a folder to the disk. A file that is flushed and then renamed has, after a power cut, its new name only if its folder was
/// flushed too; .NET opens no folder.
/// </summary>
internal static class FolderSync
{
    /// <summary>Flushes a folder. On Windows the file system's journal keeps names by itself.</summary>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows()) return;

        var opened = Open(folder, flags: 0);
        if (opened < 0) throw new IOException($"The folder {folder} could not be flushed.", Marshal.GetLastPInvokeError());
        using var handle = new SafeFileHandle(opened, ownsHandle: true);
        RandomAccess.FlushToDisk(handle);
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);
}
