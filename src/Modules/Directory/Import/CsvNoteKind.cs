namespace Kumppani.Directory.Import;

internal enum CsvNoteKind
{
    ControlCharactersRemoved,
    UnreadableCharacters,
    BlankRowsDropped,
    TitleRowsSkipped,
    EmptyColumnsDropped,
    HeaderLooksLikeData,
}
