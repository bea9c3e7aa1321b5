namespace Kumppani.Directory.Import;

internal enum SourceNoteKind
{
    ControlCharactersRemoved,
    UnreadableCharacters,
    BlankRowsDropped,
    TitleRowsSkipped,
    HeaderLinesJoined,
    EmptyColumnsDropped,
    HeaderLooksLikeData,
    HiddenRowsSkipped,
}
