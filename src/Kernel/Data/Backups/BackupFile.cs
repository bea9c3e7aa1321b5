using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Kumppani.Kernel.Data.Backups;

/// <summary>
/// A backup as one file: a ZIP with the database as SQLite, whatever it runs on, the files of people, the keys, and a manifest with a hash of
/// each. Whoever reads it can sign in as anybody: only its owner may.
/// </summary>
internal static class BackupFile
{
    public const string Manifest = "manifest.json";
    public const string Database = "kumppani.db";
    public const string FilesFolder = "files/";
    public const string KeysFolder = "keys/";

    /// <summary>Writes it beside its place first: a backup is there whole or not at all.</summary>
    public static async Task WriteAsync(string path, string database, string files, string keys, Func<SortedDictionary<string, string>, BackupManifest> describe, CancellationToken stop)
    {
        var half = path + ".part";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var file = new FileStream(half, options))
        {
            await using (var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop))
            {
                SortedDictionary<string, string> hashes = new(StringComparer.Ordinal) { [Database] = await AddAsync(zip, Database, database, stop) };
                foreach (var (folder, name) in (IEnumerable<(string, string)>)[(files, FilesFolder), (keys, KeysFolder)])
                {
                    foreach (var found in System.IO.Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(found => !IsHalf(found)).Order(StringComparer.Ordinal))
                    {
                        var entry = name + Path.GetRelativePath(folder, found).Replace(Path.DirectorySeparatorChar, '/');
                        hashes[entry] = await AddAsync(zip, entry, found, stop);
                    }
                }

                await using var manifest = await zip.CreateEntry(Manifest).OpenAsync(stop);
                await JsonSerializer.SerializeAsync(manifest, describe(hashes), JsonSerializerOptions.Web, stop);
            }

            file.Flush(flushToDisk: true);
        }

        File.Move(half, path, overwrite: true);
    }

    /// <summary>Unpacks it into an empty folder and verifies every entry by its hash.</summary>
    /// <exception cref="BackupException">It is no backup, of another form, or damaged.</exception>
    public static async Task<BackupManifest> UnpackAsync(string path, string folder, CancellationToken stop)
    {
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(path, stop);
            var manifest = await ReadManifestAsync(zip, stop);
            foreach (var (name, hash) in manifest.Entries)
            {
                var entry = zip.GetEntry(name) ?? throw new BackupException($"{name} is missing from the backup.");
                var target = Path.GetFullPath(Path.Combine(folder, name));
                if (!target.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)) throw new BackupException($"{name} does not belong into a backup.");
                System.IO.Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                await entry.ExtractToFileAsync(target, overwrite: false, stop);
                if (await HashAsync(target, stop) != hash) throw new BackupException($"{name} is damaged: it is not what was backed up.");
            }

            return manifest;
        }
        catch (Exception failure) when (failure is InvalidDataException or JsonException or FileNotFoundException)
        {
            throw new BackupException($"{path} is no backup of Kumppani, or it is damaged.", failure);
        }
    }

    private static async Task<BackupManifest> ReadManifestAsync(ZipArchive zip, CancellationToken stop)
    {
        var entry = zip.GetEntry(Manifest) ?? throw new InvalidDataException("There is no manifest.");
        await using var content = await entry.OpenAsync(stop);
        var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(content, JsonSerializerOptions.Web, stop) ?? throw new InvalidDataException("The manifest is empty.");
        return manifest.Format == BackupManifest.CurrentFormat ? manifest : throw new BackupException($"The backup is of form {manifest.Format}, which this version does not know.");
    }

    private static async Task<string> AddAsync(ZipArchive zip, string name, string path, CancellationToken stop)
    {
        await using (var source = File.OpenRead(path))
        await using (var entry = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(stop))
        {
            await source.CopyToAsync(entry, stop);
        }

        return await HashAsync(path, stop);
    }

    // A file that is being written is not there yet, nor is the row that points to it.
    private static bool IsHalf(string path) => Path.GetExtension(path) is ".part" or ".try";

    private static async Task<string> HashAsync(string path, CancellationToken stop)
    {
        await using var content = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop));
    }
}
