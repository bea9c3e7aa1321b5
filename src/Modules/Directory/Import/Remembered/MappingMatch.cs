namespace Kumppani.Directory.Import.Remembered;

/// <summary>A file whose headers are those of an earlier one, or nearly: columns may stand in another order, some may be new and some missing.</summary>
/// <param name="Fields">What each column of the file was then; a column that is new is not named.</param>
/// <param name="Missing">Headers that were brought onto the register then and are not in the file.</param>
internal sealed record MappingMatch(SavedMapping Saved, IReadOnlyDictionary<int, ImportField?> Fields, IReadOnlyList<string> Missing)
{
    /// <summary>Finds the earlier file with the most headers in common; null when none has as many in common as it has not.</summary>
    public static MappingMatch? Best(IReadOnlyList<string> headers, IEnumerable<SavedMapping> saved) => saved
        .Select(one => Of(headers, one) with { Share = ShareOf(headers, one) })
        .Where(match => match.Share >= 0.5 && match.Fields.Values.Contains(ImportField.Name))
        .OrderByDescending(match => match.Share)
        .ThenByDescending(match => match.Saved.UsedAt)
        .FirstOrDefault();

    /// <summary>Of all headers of the two, how many both have; 1: the very same.</summary>
    public double Share { get; private init; }

    public bool IsNew(int column) => !Fields.ContainsKey(column);

    /// <summary>The mapping of then, and for what is new the guess, where it does not take a field that is taken.</summary>
    public ColumnMap MapWith(IReadOnlyList<ColumnGuess> guesses)
    {
        var fields = Fields.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!.Value);
        foreach (var guess in guesses.Where(guess => IsNew(guess.Column) && guess.Field is not null))
        {
            if (!fields.ContainsValue(guess.Field!.Value)) fields[guess.Column] = guess.Field.Value;
        }

        return new ColumnMap(fields);
    }

    private static MappingMatch Of(IReadOnlyList<string> headers, SavedMapping saved)
    {
        var columns = saved.Read();
        var byKey = Keys([.. columns.Select(column => column.Header)]).Zip(columns).Where(pair => pair.First.Length > 0).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        var keys = Keys(headers);
        var fields = keys.Select((key, column) => (key, column)).Where(pair => byKey.ContainsKey(pair.key)).ToDictionary(pair => pair.column, pair => byKey[pair.key].Field);
        return new MappingMatch(saved, fields, [.. byKey.Where(pair => pair.Value.Field is not null && !keys.Contains(pair.Key)).Select(pair => pair.Value.Header)]);
    }

    private static double ShareOf(IReadOnlyList<string> headers, SavedMapping saved)
    {
        var (now, then) = (Named(headers), Named([.. saved.Read().Select(column => column.Header)]));
        var common = now.Intersect(then, StringComparer.Ordinal).Count();
        return common == 0 ? 0 : (double)common / (now.Count + then.Count - common);

        static List<string> Named(IReadOnlyList<string> headers) => [.. Keys(headers).Where(key => key.Length > 0)];
    }

    /// <summary>Headers made comparable; the second of two alike is another column than the first, and one without a header is nothing to be known by.</summary>
    private static List<string> Keys(IReadOnlyList<string> headers)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. headers.Select(Folded.Words).Select(word =>
        {
            var times = seen[word] = seen.GetValueOrDefault(word) + 1;
            return word.Length == 0 || times == 1 ? word : $"{word} {times}.";
        })];
    }
}
