namespace Kumppani.Directory.Import;

/// <summary>Why a row got its verdict, or what was done to a value of it. The code is the text key.</summary>
internal enum RowReason
{
    // Refused
    ImportRowNameMissing,
    ImportRowValueTooLong,
    ImportRowBusinessIdTaken,

    // Doubtful
    ImportRowBusinessIdInvalid,
    ImportRowBusinessIdDiffers,
    ImportRowNameDiffers,
    ImportRowNameElsewhere,
    ImportRowSeveralMatches,
    ImportRowDuplicateInFile,
    ImportRowPlaceUnknown,
    ImportRowCellsShifted,
    ImportRowLineBreakInName,

    // The row goes through, to an association that is in no list
    ImportRowEnded,

    // The row goes through; a value of it was left out or changed
    ImportRowEmailLeftOut,
    ImportRowWebsiteLeftOut,
    ImportRowLanguageLeftOut,
    ImportRowPhoneZero,
    ImportRowCategoryUnknown,
    ImportRowCategoryFromName,
    ImportRowCategoryGuessed,
    ImportRowPlaceAssumed,
    ImportRowPlaceMerged,
    ImportRowPlaceKept,
}
