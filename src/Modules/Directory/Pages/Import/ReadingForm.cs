using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Kumppani.Directory.Import;
using Kumppani.Directory.Import.Runs;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Directory.Pages.Import;

/// <summary>How the file is to be read, where the guess went wrong.</summary>
internal sealed class ReadingForm
{
    [Display(Name = nameof(Texts.ImportDelimiter))]
    public CsvDelimiterChoice? Delimiter { get; set; }

    [Display(Name = nameof(Texts.ImportHasHeader))]
    public bool HasHeader { get; set; } = true;

    [Display(Name = nameof(Texts.ImportEncoding))]
    public SourceEncoding? Encoding { get; set; }

    [Display(Name = nameof(Texts.ImportSheet)), StringLength(ImportRun.MaxSheet)]
    public string? Sheet { get; set; }

    [Display(Name = nameof(Texts.ImportWithHiddenRows))]
    public bool WithHiddenRows { get; set; }

    public static IReadOnlyList<SelectListItem> Encodings() => [new("UTF-8", nameof(SourceEncoding.Utf8)), new("Windows-1252", nameof(SourceEncoding.Windows1252))];

    public static IReadOnlyList<SelectListItem> Sheets(SourceTable table) =>
        [.. table.Sheets.Select(sheet => new SelectListItem(sheet.IsHidden ? string.Format(CultureInfo.CurrentCulture, Texts.ImportSheetHidden, sheet.Name) : sheet.Name, sheet.Name))];

    public static IReadOnlyList<SelectListItem> Delimiters() =>
    [
        new(Texts.ImportDelimiterSemicolon, nameof(CsvDelimiterChoice.Semicolon)),
        new(Texts.ImportDelimiterComma, nameof(CsvDelimiterChoice.Comma)),
        new(Texts.ImportDelimiterTab, nameof(CsvDelimiterChoice.Tab)),
    ];

    public ReadingChoices Choices() => new(Delimiter is { } delimiter ? Sign(delimiter) : null, HasHeader, Encoding, string.IsNullOrEmpty(Sheet) ? null : Sheet, WithHiddenRows);

    public static ReadingForm Of(ImportRun run, SourceTable table) => new()
    {
        Delimiter = run.Choices.Delimiter is { } sign ? Enum.GetValues<CsvDelimiterChoice>().First(choice => Sign(choice) == sign) : null,
        HasHeader = run.HasHeader,
        Encoding = run.Encoding,
        Sheet = table.Sheet,
        WithHiddenRows = run.WithHiddenRows,
    };

    private static char Sign(CsvDelimiterChoice choice) => choice switch
    {
        CsvDelimiterChoice.Comma => ',',
        CsvDelimiterChoice.Tab => '\t',
        _ => ';',
    };
}
