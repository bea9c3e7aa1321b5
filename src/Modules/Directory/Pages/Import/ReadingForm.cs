using System.ComponentModel.DataAnnotations;
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

    public static IReadOnlyList<SelectListItem> Delimiters() =>
    [
        new(Texts.ImportDelimiterSemicolon, nameof(CsvDelimiterChoice.Semicolon)),
        new(Texts.ImportDelimiterComma, nameof(CsvDelimiterChoice.Comma)),
        new(Texts.ImportDelimiterTab, nameof(CsvDelimiterChoice.Tab)),
    ];

    public static ReadingForm Of(ImportRun run) => new()
    {
        Delimiter = run.Choices.Delimiter is { } sign ? Enum.GetValues<CsvDelimiterChoice>().First(choice => Sign(choice) == sign) : null,
        HasHeader = run.HasHeader,
    };

    public static char Sign(CsvDelimiterChoice choice) => choice switch
    {
        CsvDelimiterChoice.Comma => ',',
        CsvDelimiterChoice.Tab => '\t',
        _ => ';',
    };
}
