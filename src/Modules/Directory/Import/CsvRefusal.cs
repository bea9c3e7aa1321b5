namespace Kumppani.Directory.Import;

/// <summary>Why a file cannot be read at all. The code is the text key.</summary>
internal enum CsvRefusal
{
    ImportFileEmpty,
    ImportFileTooLarge,
    ImportFileIsSpreadsheet,
    ImportFileNotText,
    ImportTooManyRows,
    ImportTooManyColumns,
    ImportFieldTooLong,
    ImportQuoteNotClosed,
    ImportNoRows,
}
