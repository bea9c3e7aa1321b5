using System.Buffers.Binary;
using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Files;

/// <summary>
/// Copies a PNG chunk by chunk, each checked by its sum, and leaves out what is not needed to draw it: words, times, place and camera, and whatever was
/// put behind its end.
/// </summary>
internal static class PngCleaner
{
    private static readonly HashSet<string> Kept = new(["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP"], StringComparer.Ordinal);
    private static readonly uint[] Sums = [.. Enumerable.Range(0, 256).Select(number => Sum((uint)number))];

    public static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Why the picture is not taken; null when its copy is whole.</summary>
    public static async Task<Problem?> CleanAsync(Stream from, Stream to, CancellationToken stop)
    {
        from.Position = Signature.Length;
        await to.WriteAsync(Signature.ToArray(), stop);
        var buffer = new byte[65_536];
        var (isFirst, hasPixels) = (true, false);
        while (await from.ReadAtLeastAsync(buffer.AsMemory(0, 8), 8, throwOnEndOfStream: false, stop) == 8)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(buffer);
            var type = System.Text.Encoding.Latin1.GetString(buffer, 4, 4);
            if (isFirst != (type == "IHDR") || (isFirst && length != 13) || length > from.Length - from.Position) return FileRefusals.Broken;

            var isKept = Kept.Contains(type);
            if (isKept) await to.WriteAsync(buffer.AsMemory(0, 8), stop);
            var sum = Add(uint.MaxValue, buffer.AsSpan(4, 4));
            for (var left = length; left > 0;)
            {
                var read = await from.ReadAsync(buffer.AsMemory(0, (int)Math.Min(left, (uint)buffer.Length)), stop);
                if (read == 0) return FileRefusals.Broken;
                if (isFirst && !PictureLimits.Allow(BinaryPrimitives.ReadUInt32BigEndian(buffer), BinaryPrimitives.ReadUInt32BigEndian(buffer.AsSpan(4)))) return FileRefusals.TooManyPixels;
                sum = Add(sum, buffer.AsSpan(0, read));
                if (isKept) await to.WriteAsync(buffer.AsMemory(0, read), stop);
                left -= (uint)read;
            }

            if (await from.ReadAtLeastAsync(buffer.AsMemory(0, 4), 4, throwOnEndOfStream: false, stop) < 4) return FileRefusals.Broken;
            if (BinaryPrimitives.ReadUInt32BigEndian(buffer) != ~sum) return FileRefusals.Broken;
            if (isKept) await to.WriteAsync(buffer.AsMemory(0, 4), stop);
            if (type == "IEND") return hasPixels ? null : FileRefusals.Broken;
            (isFirst, hasPixels) = (false, hasPixels || type == "IDAT");
        }

        return FileRefusals.Broken;
    }

    private static uint Add(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes) sum = Sums[(sum ^ one) & 0xFF] ^ (sum >> 8);
        return sum;
    }

    private static uint Sum(uint number)
    {
        for (var bit = 0; bit < 8; bit++) number = (number & 1) == 1 ? 0xEDB88320 ^ (number >> 1) : number >> 1;
        return number;
    }
}
