using Kumppani.Directory.Contracts;

namespace Kumppani.Directory.Import.Remembered;

/// <summary>A word of a file's column of groups.</summary>
/// <param name="Count">Rows that say it.</param>
/// <param name="Known">The group it stands for: by its very name, or as somebody here explained it before.</param>
/// <param name="Suggested">What the program would make of it, to be agreed to.</param>
internal sealed record CategoryValue(string Word, string Text, int Count, AssociationCategory? Known, AssociationCategory? Suggested)
{
    /// <summary>More different words than this are no groups, and nobody would go through them.</summary>
    public const int Most = 100;

    /// <summary>The words of a file that stand for a group and are not a group's very name, the most frequent first.</summary>
    public static IReadOnlyList<CategoryValue> Of(SourceTable table, ColumnMap map, IReadOnlyDictionary<string, AssociationCategory> remembered)
    {
        if (!map.Fields.Values.Contains(ImportField.Category)) return [];

        var column = map.Fields.First(pair => pair.Value is ImportField.Category).Key;
        return
        [
            .. table.Rows.Select(row => Folded.Spaces(row.Cells[column]))
                .Where(text => text.Length is > 0 and <= SavedCategory.MaxText && CategoryWords.Exactly(text) is null)
                .Select(text => (Word: Folded.Words(text), Text: text))
                .Where(one => one.Word.Length is > 0 and <= SavedCategory.MaxText)
                .GroupBy(one => one.Word, StringComparer.Ordinal)
                .Select(group => (Word: group.Key, group.First().Text, Count: group.Count()))
                .OrderByDescending(one => one.Count).ThenBy(one => one.Word, StringComparer.Ordinal)
                .Select(one => new CategoryValue(
                    one.Word, one.Text, one.Count, remembered.TryGetValue(one.Word, out var known) ? known : null, CategoryGuess.Of(one.Text))),
        ];
    }
}
