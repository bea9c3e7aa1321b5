using System.Text;
using Kumppani.Kernel.Files;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Kumppani.Ui.Attachments;

/// <summary>
/// Reads a form with a file as it comes: fields into memory, each within its limit, the file onto the disk and never as a whole into memory. Its size
/// is counted, not believed. A file that is too large is read to its end and thrown away, so that the fields behind it are still known.
/// </summary>
internal sealed class UploadReader(HttpRequest request, FileLimits limits)
{
    private const int MostFields = 100;
    private const int MaxField = 64 * 1024;
    private const int MaxHeaders = 16 * 1024;

    private readonly Dictionary<string, StringValues> fields = new(StringComparer.OrdinalIgnoreCase);
    private readonly byte[] buffer = new byte[81_920];

    /// <summary>Reads all of it. What it throws is a request that is broken off or is no form.</summary>
    /// <exception cref="InvalidDataException">No form, or one beyond the limits.</exception>
    /// <exception cref="IOException">It was broken off.</exception>
    public async Task<Upload> ReadAsync(string boundary, CancellationToken stop)
    {
        var reader = new MultipartReader(boundary, request.Body) { HeadersCountLimit = 16, HeadersLengthLimit = MaxHeaders };
        Upload? upload = null;
        try
        {
            while (await reader.ReadNextSectionAsync(stop) is { } section)
            {
                if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var told) || StringSegment.IsNullOrEmpty(told.Name)) continue;
                if (!told.IsFileDisposition()) await ReadFieldAsync(HeaderUtilities.RemoveQuotes(told.Name).ToString(), section.Body, stop);
                else if (upload is null && Name(told) is { Length: > 0 } name) upload = await ReadFileAsync(name, section.Body, stop);
            }
        }
        catch
        {
            if (upload is not null) await upload.DisposeAsync();
            throw;
        }

        request.Form = new FormCollection(fields);
        return upload ?? new Upload(FileRefusals.Missing);
    }

    private static string Name(ContentDispositionHeaderValue told) =>
        HeaderUtilities.RemoveQuotes(StringSegment.IsNullOrEmpty(told.FileNameStar) ? told.FileName : told.FileNameStar).ToString();

    private async Task ReadFieldAsync(string name, Stream body, CancellationToken stop)
    {
        if (fields.Count >= MostFields) throw new InvalidDataException("There are too many fields.");
        using var value = new MemoryStream();
        int read;
        while ((read = await body.ReadAsync(buffer, stop)) > 0)
        {
            if (value.Length + read > MaxField) throw new InvalidDataException("A field is too long.");
            value.Write(buffer, 0, read);
        }

        fields[name] = StringValues.Concat(fields.GetValueOrDefault(name), Encoding.UTF8.GetString(value.GetBuffer(), 0, (int)value.Length));
    }

    private async Task<Upload> ReadFileAsync(string name, Stream body, CancellationToken stop)
    {
        var kept = TryOpen();
        var problem = kept is null ? FileRefusals.NotKept : null;
        try
        {
            int read;
            while ((read = await body.ReadAsync(buffer, stop)) > 0)
            {
                if (problem is null && kept!.Length + read > limits.MaxBytes) problem = FileRefusals.TooLarge(limits.MaxMegabytes);
                if (problem is null && !await TryWriteAsync(kept!, buffer.AsMemory(0, read), stop)) problem = FileRefusals.NotKept;
            }
        }
        catch
        {
            if (kept is not null) await kept.DisposeAsync();
            throw;
        }

        if (problem is null) return new Upload(name, kept!);
        if (kept is not null) await kept.DisposeAsync();
        return new Upload(problem);
    }

    private static FileStream? TryOpen()
    {
        try
        {
            return Scratch.Open();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static async Task<bool> TryWriteAsync(FileStream file, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        try
        {
            await file.WriteAsync(bytes, stop);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
