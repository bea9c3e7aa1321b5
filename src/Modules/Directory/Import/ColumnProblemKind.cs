namespace Kumppani.Directory.Import;

/// <summary>The code is the text key.</summary>
internal enum ColumnProblemKind
{
    ImportNameColumnMissing,
    ImportFieldMappedTwice,
    ImportColumnUnknown,
    ImportColumnHoldsPersonalCodes,
}
