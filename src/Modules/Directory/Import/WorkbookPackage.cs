using System.IO.Compression;
using System.Text;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Import;

/// <summary>Looks at a workbook as the archive it is, before anybody reads it: what it says of its own size is not believed.</summary>
internal static class WorkbookPackage
{
    private static ReadOnlySpan<byte> Packed => [0x50, 0x4B, 0x03, 0x04];

    private static ReadOnlySpan<byte> Old => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static bool IsPacked(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Packed);

    /// <summary>The container of the workbooks before 2007; one with a password is put into it to this day.</summary>
    public static bool IsOld(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Old);

    public static bool IsEncrypted(ReadOnlySpan<byte> bytes) => bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;

    /// <summary>Why the archive is not to be read; null when it may be.</summary>
    public static Problem? Examine(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > SourceLimits.WorkbookParts) return ImportProblems.WorkbookTooLarge;
            if (archive.Entries.Any(IsMacro)) return ImportProblems.WorkbookHasMacros;
            if (archive.GetEntry("[Content_Types].xml") is null || !archive.Entries.Any(IsWorkbook)) return ImportProblems.FileNotWorkbook;

            return IsTooLarge(archive) ? ImportProblems.WorkbookTooLarge : null;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return ImportProblems.WorkbookBroken;
        }
    }

    private static bool IsMacro(ZipArchiveEntry entry) =>
        entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || entry.FullName.Contains("macrosheets/", StringComparison.OrdinalIgnoreCase);

    private static bool IsWorkbook(ZipArchiveEntry entry) => entry.Name.Equals("workbook.xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Unpacks into nothing, and no more than the limit.</summary>
    private static bool IsTooLarge(ZipArchive archive)
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
                if (unpacked > SourceLimits.UnpackedBytes) return true;
            }
        }

        return false;
    }
}
