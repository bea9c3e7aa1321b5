using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Files;

/// <summary>
/// A document of Office or OpenDocument, looked at as the archive it is: what it says of its own size is not believed, and it may hold nothing that runs.
/// </summary>
internal static class OfficeFile
{
    private const int EndLength = 22;
    private const int MostParts = 5000;
    private const int MaxContentTypes = 1_000_000;
    private const long MaxUnpacked = 200_000_000;

    // Below this size the proportion does not matter; above it no honest document shrinks to less than a hundredth.
    private const long MinSuspect = 20_000_000;
    private const int MaxRatio = 100;

    private const string Main = ".main+xml";

    private static readonly string[] Running = ["vbaproject.bin", "vbadata.xml", "macrosheets/", "dialogsheets/", "activex/", "basic/", "scripts/"];

    public static Outcome<FileType> Inspect(Stream content)
    {
        if (!IsOneArchive(content)) return FileRefusals.Broken;
        try
        {
            content.Position = 0;
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Any(entry => !IsPlain(entry.FullName))) return FileRefusals.Broken;
            if (archive.Entries.Select(entry => entry.FullName).Distinct(StringComparer.OrdinalIgnoreCase).Count() < archive.Entries.Count) return FileRefusals.Broken;
            if (archive.Entries.Any(entry => Running.Any(part => entry.FullName.Contains(part, StringComparison.OrdinalIgnoreCase)))) return FileRefusals.Macros;
            if (archive.Entries.Sum(entry => entry.Length) > MaxUnpacked || Grows(archive, content.Length)) return FileRefusals.Bomb;

            return archive.GetEntry("mimetype") is { } mimetype ? OpenDocument(mimetype) : OfficeOpenXml(archive);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or XmlException or NotSupportedException or ArgumentException)
        {
            return FileRefusals.Broken;
        }
    }

    // Nothing before the first part, nothing between the list of parts and the end, nothing behind: an archive in front of or after something else is two files in one.
    private static bool IsOneArchive(Stream content)
    {
        if (content.Length < EndLength) return false;

        Span<byte> end = stackalloc byte[EndLength];
        content.Position = content.Length - EndLength;
        content.ReadExactly(end);
        var (parts, size, offset) = (BinaryPrimitives.ReadUInt16LittleEndian(end[10..]), BinaryPrimitives.ReadUInt32LittleEndian(end[12..]), BinaryPrimitives.ReadUInt32LittleEndian(end[16..]));
        return end.StartsWith("PK\u0005\u0006"u8) && parts is > 0 and <= MostParts && offset + (long)size == content.Length - EndLength;
    }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= 260 && !name.StartsWith('/') && name.IndexOfAny(['\\', ':', '\0']) < 0 && !name.Split('/').Contains("..", StringComparer.Ordinal);

    // Unpacks into nothing, and no more than the limit.
    private static bool Grows(ZipArchive archive, long packed)
    {
        var buffer = new byte[81_920];
        var unpacked = 0L;
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            int read;
            while ((read = part.Read(buffer)) > 0)
            {
                unpacked += read;
                if (unpacked > MaxUnpacked || (unpacked > MinSuspect && unpacked / MaxRatio > packed)) return true;
            }
        }

        return false;
    }

    private static Outcome<FileType> OpenDocument(ZipArchiveEntry mimetype)
    {
        if (mimetype.Length > 100) return FileRefusals.TypeUnknown;
        using var reader = new StreamReader(mimetype.Open(), Encoding.ASCII);
        var told = reader.ReadToEnd();
        return told == FileType.Odt.MediaType ? FileType.Odt : told == FileType.Ods.MediaType ? FileType.Ods : FileRefusals.TypeUnknown;
    }

    private static Outcome<FileType> OfficeOpenXml(ZipArchive archive)
    {
        if (archive.GetEntry("[Content_Types].xml") is not { } list) return FileRefusals.TypeUnknown;

        FileType? found = null;
        using var reader = XmlReader.Create(list.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MaxContentTypes });
        while (reader.Read())
        {
            if (reader.NodeType is not XmlNodeType.Element || reader.GetAttribute("ContentType") is not { } type) continue;
            if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)) return FileRefusals.Macros;
            found ??= ((FileType[])[FileType.Docx, FileType.Xlsx, FileType.Pptx]).FirstOrDefault(one => type == one.MediaType + Main);
        }

        return found is null ? FileRefusals.TypeUnknown : found;
    }
}
