using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Kumppani.Kernel.Drills;

namespace Kumppani.Kernel.Files;

/// <summary>
/// Files that people have given, in one folder, under random names: neither the name nor the type a visitor claims is trusted. A file is there
/// whole or not at all. One that is saved for a record that then is not stays behind unseen.
/// </summary>
public sealed class FileStore(string folder)
{
    private const int NameLength = 32;
    private const int MaxExtension = 5;

    /// <summary>How much of the disk under the folder is free, from 0 to 1.</summary>
    public double FreeShare
    {
        get
        {
            var disk = new DriveInfo(folder);
            return disk.TotalSize == 0 ? 0 : (double)disk.AvailableFreeSpace / disk.TotalSize;
        }
    }

    /// <summary>Tries whether a file can be written, and removes it again.</summary>
    public async Task<bool> IsWritableAsync(CancellationToken stop)
    {
        var path = Path.Combine(folder, $"{RandomNumberGenerator.GetHexString(NameLength, lowercase: true)}.try");
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            await file.WriteAsync(new byte[1], stop);
            file.Flush(flushToDisk: true);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>Keeps a file.</summary>
    /// <param name="content">What it holds.</param>
    /// <param name="extension">Its type as the caller found it in the content, without dot: <c>png</c>.</param>
    /// <param name="stop">Stops the writing.</param>
    /// <returns>The key under which it is found again.</returns>
    public async Task<string> SaveAsync(ReadOnlyMemory<byte> content, string extension, CancellationToken stop)
    {
        var key = $"{RandomNumberGenerator.GetHexString(NameLength, lowercase: true)}.{extension}";
        if (!TryPath(key, out var path)) throw new ArgumentException("Not an extension.", nameof(extension));

        var shelf = Path.GetDirectoryName(path)!;
        var isNew = !System.IO.Directory.Exists(shelf);
        System.IO.Directory.CreateDirectory(shelf);
        var half = path + ".part";
        await using (var file = new FileStream(half, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            await file.WriteAsync(content, stop);
            Crash.At(CrashPoint.FilePartWritten);
            file.Flush(flushToDisk: true);
        }

        Crash.At(CrashPoint.FileFlushed);
        File.Move(half, path);
        // The name too, before a row tells of it.
        FolderSync.Flush(shelf);
        if (isNew) FolderSync.Flush(folder);
        Crash.At(CrashPoint.FileRenamed);
        return key;
    }

    /// <summary>Opens a file to be read; null for a key that leads to none.</summary>
    public Stream? Open(string key) => TryPath(key, out var path) && File.Exists(path) ? File.OpenRead(path) : null;

    private bool TryPath(string key, [NotNullWhen(true)] out string? path)
    {
        var isKey = key.Split('.') is [{ Length: NameLength } name, { Length: > 0 and <= MaxExtension } extension]
            && name.All(char.IsAsciiHexDigitLower) && extension.All(char.IsAsciiLetterLower);
        path = isKey ? Path.Combine(folder, key[..2], key) : null;
        return isKey;
    }
}
