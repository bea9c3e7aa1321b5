using System.Security.Cryptography;
using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Files;

/// <summary>Takes a file that somebody has given: decides what it is, cleans it of what tells of its maker, and keeps it.</summary>
public sealed class FileIntake(IFileStore store)
{
    /// <summary>The file as kept, or why it is not taken. The caller has seen to its size.</summary>
    public async Task<Outcome<KeptFile>> TakeAsync(GivenFile given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        var inspected = FileInspector.Inspect(given.Content, FileName.Extension(given.Name));
        if (!inspected.IsDone) return inspected.Problem;

        var type = inspected.Value;
        try
        {
            if (!type.IsPicture) return await KeepAsync(given.Name, type, given.Content, stop);

            await using var cleaned = Scratch.Open();
            if (await CleanAsync(type, given.Content, cleaned, stop) is { } problem) return problem;
            return await KeepAsync(given.Name, type, cleaned, stop);
        }
        catch (IOException)
        {
            return FileRefusals.NotKept;
        }
    }

    private static async Task<Problem?> CleanAsync(FileType type, Stream content, Stream cleaned, CancellationToken stop) =>
        type == FileType.Png ? await PngCleaner.CleanAsync(content, cleaned, stop) : JpegCleaner.Clean(content, cleaned);

    private async Task<Outcome<KeptFile>> KeepAsync(string name, FileType type, Stream content, CancellationToken stop)
    {
        content.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop));
        content.Position = 0;
        var key = await store.SaveAsync(content, type.Extension, stop);
        return new KeptFile(key, FileName.Clean(name, type), type, content.Length, hash);
    }
}
