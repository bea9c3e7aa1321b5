using System.Buffers.Binary;
using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Files;

/// <summary>
/// Copies a JPEG segment by segment and leaves out where, when and with what it was taken, comments, small copies of it, and whatever was put behind its
/// end. Which way up it stands is kept: without it a phone's picture would lie on its side.
/// </summary>
internal static class JpegCleaner
{
    private const int Marker = 0xFF;
    private const int EndOfPicture = 0xD9;
    private const int StartOfScan = 0xDA;

    public static ReadOnlySpan<byte> Start => [0xFF, 0xD8, 0xFF];

    /// <summary>Why the picture is not taken; null when its copy is whole.</summary>
    public static Problem? Clean(Stream from, Stream to)
    {
        from.Position = 2;
        var source = new BufferedStream(from, 65_536);
        var target = new BufferedStream(to, 65_536);
        target.Write([0xFF, 0xD8]);
        var (hasFrame, hasScan) = (false, false);
        var marker = NextMarker(source);
        while (marker >= 0)
        {
            if (marker == EndOfPicture)
            {
                target.Write([0xFF, 0xD9]);
                target.Flush();
                return hasFrame && hasScan ? null : FileRefusals.Broken;
            }

            if (Segment(source) is not { } segment) break;
            if (IsFrame(marker))
            {
                if (segment.Length < 6) break;
                hasFrame = true;
                if (!PictureLimits.Allow(BinaryPrimitives.ReadUInt16BigEndian(segment.AsSpan(3)), BinaryPrimitives.ReadUInt16BigEndian(segment.AsSpan(1)))) return FileRefusals.TooManyPixels;
            }

            if (Kept(marker, segment) is { } kept) Write(target, marker, kept);
            if (marker == StartOfScan)
            {
                hasScan = true;
                marker = CopyScan(source, target);
            }
            else
            {
                marker = NextMarker(source);
            }
        }

        return FileRefusals.Broken;
    }

    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    // Of what programs add (E0 to EF, FE) only what the colours and the size on the screen depend on.
    private static byte[]? Kept(int marker, byte[] segment) => marker switch
    {
        0xE0 when segment.AsSpan().StartsWith("JFIF\0"u8) && segment.Length >= 14 => [.. segment.AsSpan(0, 12), 0, 0],
        0xE1 when segment.AsSpan().StartsWith("Exif\0\0"u8) && Orientation(segment.AsSpan(6)) is > 1 and <= 8 and var turned => Turned(turned),
        0xE2 when segment.AsSpan().StartsWith("ICC_PROFILE\0"u8) => segment,
        0xEE when segment.AsSpan().StartsWith("Adobe"u8) => segment,
        >= 0xE0 and <= 0xEF or 0xFE => null,
        _ => segment,
    };

    private static int NextMarker(Stream source)
    {
        if (source.ReadByte() != Marker) return -1;
        int next;
        while ((next = source.ReadByte()) == Marker)
        {
            // Filling before a marker.
        }

        return next is 0 ? -1 : next;
    }

    private static byte[]? Segment(Stream source)
    {
        var (high, low) = (source.ReadByte(), source.ReadByte());
        if (low < 0 || (high << 8 | low) < 2) return null;

        var segment = new byte[(high << 8 | low) - 2];
        return source.ReadAtLeast(segment, segment.Length, throwOnEndOfStream: false) == segment.Length ? segment : null;
    }

    private static void Write(Stream target, int marker, byte[] segment)
    {
        var length = segment.Length + 2;
        target.Write([Marker, (byte)marker, (byte)(length >> 8), (byte)length]);
        target.Write(segment);
    }

    // Copies the pixels, and returns the marker after them.
    private static int CopyScan(Stream source, Stream target)
    {
        int one;
        while ((one = source.ReadByte()) >= 0)
        {
            if (one != Marker)
            {
                target.WriteByte((byte)one);
                continue;
            }

            int next;
            while ((next = source.ReadByte()) == Marker)
            {
                // Filling.
            }

            if (next is not (0 or (>= 0xD0 and <= 0xD7))) return next;
            target.Write([Marker, (byte)next]);
        }

        return -1;
    }

    private static int Orientation(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 14) return 1;
        var isLittle = tiff[0] == 'I';
        var at = Number(tiff[4..], isLittle, 4);
        if (at < 8 || at > tiff.Length - 2) return 1;
        var entries = (int)Number(tiff[(int)at..], isLittle, 2);
        for (var index = 0; index < entries; index++)
        {
            var entry = at + 2 + (12L * index);
            if (entry + 12 > tiff.Length) return 1;
            if (Number(tiff[(int)entry..], isLittle, 2) == 0x0112) return (int)Number(tiff[((int)entry + 8)..], isLittle, 2);
        }

        return 1;
    }

    private static long Number(ReadOnlySpan<byte> bytes, bool isLittle, int length) => (isLittle, length) switch
    {
        (true, 2) => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
        (false, 2) => BinaryPrimitives.ReadUInt16BigEndian(bytes),
        (true, _) => BinaryPrimitives.ReadUInt32LittleEndian(bytes),
        _ => BinaryPrimitives.ReadUInt32BigEndian(bytes),
    };

    // The smallest Exif there is: one entry, which way up.
    private static byte[] Turned(int orientation) =>
        [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];
}
