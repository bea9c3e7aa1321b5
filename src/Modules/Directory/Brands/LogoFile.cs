using System.Buffers.Binary;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Directory.Brands;

/// <summary>A logo as given: PNG or JPEG by its content, whatever its name says, and of a size that a phone can load.</summary>
internal static class LogoFile
{
    public const int MaxBytes = 500_000;

    // A picture that is small as a file can still be huge on the screen.
    private const uint MaxPixels = 4000;

    private static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    /// <summary>The content and its type, or null when it is no such picture.</summary>
    public static async Task<(byte[] Content, string Extension)?> ReadAsync(IFormFile file, CancellationToken stop)
    {
        if (file.Length is 0 or > MaxBytes) return null;

        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, stop);
        var bytes = content.ToArray();
        return Extension(bytes) is { } extension ? (bytes, extension) : null;
    }

    /// <summary>png, jpg or null.</summary>
    public static string? Extension(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Jpeg)) return "jpg";
        if (!content.StartsWith(Png) || content.Length < 24 || !content.Slice(12, 4).SequenceEqual("IHDR"u8)) return null;

        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(content[16..]), BinaryPrimitives.ReadUInt32BigEndian(content[20..]));
        return width is > 0 and <= MaxPixels && height is > 0 and <= MaxPixels ? "png" : null;
    }
}
