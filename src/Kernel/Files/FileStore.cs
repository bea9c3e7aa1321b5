using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Kumppani.Kernel.Drills;

namespace Kumppani.Kernel.Files;

/// <summary>The store as one folder. A file is written beside its place, flushed to the disk and renamed: it is there whole or not at all.</summary>
public sealed class FileStore(string folder) : IFileStore
{
    private const int NameLength = 32;
    private const int MaxExtension = 5;
    private const string Half = ".part";

    /// <inheritdoc />
    public double FreeShare
    {
        get
        {
            var disk = new DriveInfo(folder);
            return disk.TotalSize == 0 ? 0 : (double)disk.AvailableFreeSpace / disk.TotalSize;
        }
    }

    /// <inheritdoc />
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

    /// <inheritdoc />
    public async Task<string> SaveAsync(Stream content, string extension, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(content);
        var key = $"{RandomNumberGenerator.GetHexString(NameLength, lowercase: true)}.{extension}";
        if (!TryPath(key, out var path)) throw new ArgumentException("Not an extension.", nameof(extension));

        var shelf = Path.GetDirectoryName(path)!;
        var isNew = !System.IO.Directory.Exists(shelf);
        System.IO.Directory.CreateDirectory(shelf);
        var half = path + Half;
        try
        {
            await using (var file = new FileStream(half, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await content.CopyToAsync(file, stop);
                Crash.At(CrashPoint.FilePartWritten);
                file.Flush(flushToDisk: true);
            }

            Crash.At(CrashPoint.FileFlushed);
            File.Move(half, path);
        }
        catch
        {
            File.Delete(half);
            throw;
        }

        // The name too, before a row tells of it.
        FolderSync.Flush(shelf);
        if (isNew) FolderSync.Flush(folder);
        Crash.At(CrashPoint.FileRenamed);
        return key;
    }

    /// <inheritdoc />
    public Task<Stream?> OpenAsync(string key, CancellationToken stop) => Task.FromResult<Stream?>(
        TryPath(key, out var path) && File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1, FileOptions.Asynchronous) : null);

    /// <inheritdoc />
    public Task<bool> HoldsAsync(string key, CancellationToken stop) => Task.FromResult(TryPath(key, out var path) && File.Exists(path));

    /// <inheritdoc />
    public async IAsyncEnumerable<StoredFile> ListAsync([EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            stop.ThrowIfCancellationRequested();
            if (TryPath(file.Name.EndsWith(Half, StringComparison.Ordinal) ? file.Name[..^Half.Length] : file.Name, out _)) yield return new StoredFile(file.Name, file.LastWriteTimeUtc);
            await Task.CompletedTask;
        }
    }

    /// <inheritdoc />
    public Task RemoveAsync(string key, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(key);
        var isHalf = key.EndsWith(Half, StringComparison.Ordinal);
        if (TryPath(isHalf ? key[..^Half.Length] : key, out var path) && System.IO.Directory.Exists(Path.GetDirectoryName(path))) File.Delete(isHalf ? path + Half : path);
        return Task.CompletedTask;
    }

    private bool TryPath(string key, [NotNullWhen(true)] out string? path)
    {
        var isKey = key.Split('.') is [{ Length: NameLength } name, { Length: > 0 and <= MaxExtension } extension]
            && name.All(char.IsAsciiHexDigitLower) && extension.All(char.IsAsciiLetterLower);
        path = isKey ? Path.Combine(folder, key[..2], key) : null;
        return isKey;
    }
}
