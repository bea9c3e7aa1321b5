namespace Kumppani.Kernel.Files;

/// <summary>A type of file that people may give. What is not listed here is refused: no HTML, no SVG, nothing with macros.</summary>
/// <param name="Extension">As in names and keys, without dot.</param>
/// <param name="MediaType">As it is sent.</param>
/// <param name="IsPicture">A browser shows it as a picture.</param>
public sealed record FileType(string Extension, string MediaType, bool IsPicture = false)
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    /// <summary>A PDF.</summary>
    public static FileType Pdf { get; } = new("pdf", "application/pdf");

    /// <summary>A picture in PNG.</summary>
    public static FileType Png { get; } = new("png", "image/png", IsPicture: true);

    /// <summary>A picture in JPEG.</summary>
    public static FileType Jpeg { get; } = new("jpg", "image/jpeg", IsPicture: true);

    /// <summary>A text document of Word.</summary>
    public static FileType Docx { get; } = new("docx", Office + "wordprocessingml.document");

    /// <summary>A workbook of Excel.</summary>
    public static FileType Xlsx { get; } = new("xlsx", Office + "spreadsheetml.sheet");

    /// <summary>A presentation of PowerPoint.</summary>
    public static FileType Pptx { get; } = new("pptx", Office + "presentationml.presentation");

    /// <summary>An OpenDocument text.</summary>
    public static FileType Odt { get; } = new("odt", "application/vnd.oasis.opendocument.text");

    /// <summary>An OpenDocument spreadsheet.</summary>
    public static FileType Ods { get; } = new("ods", "application/vnd.oasis.opendocument.spreadsheet");

    /// <summary>Plain text.</summary>
    public static FileType Text { get; } = new("txt", "text/plain; charset=utf-8");

    /// <summary>A table as text.</summary>
    public static FileType Csv { get; } = new("csv", "text/csv; charset=utf-8");

    /// <summary>All of them, in the order in which people are told.</summary>
    public static IReadOnlyList<FileType> All { get; } = [Pdf, Docx, Xlsx, Pptx, Odt, Ods, Png, Jpeg, Csv, Text];

    /// <summary>A browser may show it in place: pictures and PDF, and nothing else.</summary>
    public bool IsShownInline => IsPicture || this == Pdf;

    /// <summary>The type of an extension as a name has it, or null.</summary>
    public static FileType? Find(string extension) =>
        All.FirstOrDefault(type => string.Equals(type.Extension, extension, StringComparison.OrdinalIgnoreCase))
        ?? (string.Equals(extension, "jpeg", StringComparison.OrdinalIgnoreCase) ? Jpeg : null);
}
