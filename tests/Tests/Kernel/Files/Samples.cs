using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Kumppani.Tests.Kernel.Files;

/// <summary>Small files of every type, made here byte by byte.</summary>
internal static class Samples
{
    private const string Types = "application/vnd.openxmlformats-officedocument.";

    public static byte[] Pdf { get; } = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray();

    public static byte[] Docx { get; } = Office("word/document.xml", Types + "wordprocessingml.document.main+xml");

    public static byte[] Xlsx { get; } = Office("xl/workbook.xml", Types + "spreadsheetml.sheet.main+xml");

    public static byte[] Pptx { get; } = Office("ppt/presentation.xml", Types + "presentationml.presentation.main+xml");

    public static byte[] Odt { get; } = Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", "<x/>"u8.ToArray()));

    public static byte[] Ods { get; } = Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray()), ("content.xml", "<x/>"u8.ToArray()));

    public static byte[] Jpeg { get; } = [.. JpegStart, .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]), .. JpegRest(16, 16)];

    public static byte[] Png { get; } = PngOf(16, 16);

    public static byte[] JpegStart => [0xFF, 0xD8];

    public static byte[] Office(string part, string type, params (string Name, byte[] Content)[] more) => Zip(
    [
        ("[Content_Types].xml", Encoding.UTF8.GetBytes($"""<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/{part}" ContentType="{type}"/></Types>""")),
        (part, "<x/>"u8.ToArray()),
        .. more,
    ]);

    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                part.Write(content);
            }
        }

        return file.ToArray();
    }

    public static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    /// <summary>Tables, frame, scan and end; enough for whoever walks through the segments.</summary>
    public static byte[] JpegRest(ushort width, ushort height) =>
    [
        .. Segment(0xDB, new byte[65]),
        .. Segment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
        .. Segment(0xC4, new byte[20]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
        0x12, 0x34, 0xFF, 0x00, 0x56, 0xFF, 0xD0, 0x78,
        0xFF, 0xD9,
    ];

    /// <summary>Exif with an orientation and words that tell where and by whom.</summary>
    public static byte[] Exif(byte orientation) => Segment(0xE1,
        [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0, .. "GPS 62.79 22.84 Maija Esimerkki"u8]);

    public static byte[] PngOf(uint width, uint height, params byte[][] more)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(header, width);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 0);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(new byte[(width > 64 ? 1 : width + 1) * Math.Min(height, 64)]);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", header), .. more.SelectMany(one => one), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    public static byte[] Chunk(string type, byte[] content)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. content];
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteUInt32BigEndian(length, (uint)content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc(body));
        return [.. length, .. body, .. sum];
    }

    private static uint Crc(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++) sum = (sum & 1) == 1 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
        }

        return ~sum;
    }
}
