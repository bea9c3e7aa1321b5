using Kumppani.Kernel.Search.Language;

namespace Kumppani.Kernel.Search;

/// <summary>What an analyser makes of a record, for its entry.</summary>
internal readonly record struct EntryText(string Name, string Terms, string SortKey)
{
    public static EntryText Of(ISearchable record, IAnalyser analyser)
    {
        var name = record.SearchName();
        return new(Words(name), Words(record.SearchText()), Domain.SortKey.Of(name));

        string Words(string text) => string.Join(' ', analyser.Terms(text).Distinct(StringComparer.Ordinal));
    }
}
