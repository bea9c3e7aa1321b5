using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Files;

/// <summary>
/// Decides by its content what a file is. Its name only narrows: one that claims another type is refused, so that nobody opens with one program what
/// was made for another.
/// </summary>
internal static class FileInspector
{
    private static readonly HashSet<string> Active = new(["html", "htm", "xhtml", "shtml", "mht", "mhtml", "svg", "svgz", "xml", "xsl", "js", "mjs"], StringComparer.Ordinal);
    private static readonly HashSet<string> Macros = new(["docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm", "ppam"], StringComparer.Ordinal);
    private static readonly HashSet<string> Old = new(["doc", "dot", "xls", "xlt", "ppt", "pps", "rtf"], StringComparer.Ordinal);

    private static ReadOnlySpan<byte> OldOffice => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The type, or why the file is not taken.</summary>
    /// <param name="content">The whole file, in which one can move about.</param>
    /// <param name="claimed">The extension of its name.</param>
    public static Outcome<FileType> Inspect(Stream content, string claimed)
    {
        if (content.Length == 0) return FileRefusals.Empty;
        if (Active.Contains(claimed)) return FileRefusals.Active;
        if (Macros.Contains(claimed)) return FileRefusals.Macros;

        Span<byte> head = stackalloc byte[16];
        content.Position = 0;
        head = head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (Old.Contains(claimed) || head.StartsWith(OldOffice)) return FileRefusals.OldOffice;
        if (FileType.Find(claimed) is not { } expected) return FileRefusals.TypeUnknown;

        var found = ByContent(content, head, expected);
        return found.IsDone && found.Value != expected ? FileRefusals.TypeMismatch(claimed) : found;
    }

    private static Outcome<FileType> ByContent(Stream content, ReadOnlySpan<byte> head, FileType expected)
    {
        if (head.StartsWith("%PDF-"u8)) return PdfFile.IsWhole(content) ? FileType.Pdf : FileRefusals.Broken;
        if (head.StartsWith(PngCleaner.Signature)) return FileType.Png;
        if (head.StartsWith(JpegCleaner.Start)) return FileType.Jpeg;
        if (head.StartsWith("PK\u0003\u0004"u8)) return OfficeFile.Inspect(content);
        if (expected != FileType.Text && expected != FileType.Csv) return FileRefusals.TypeMismatch(expected.Extension);
        return PlainText.Examine(content) is { } problem ? problem : expected;
    }
}
