namespace Kumppani.Directory.Import;

/// <summary>Finds which character parts the fields: the one that cuts the most rows into equally many pieces.</summary>
internal static class CsvDelimiter
{
    private const int SampledRecords = 200;

    /// <summary>Semicolon first: it is what a Finnish or Swedish spreadsheet writes, and so it wins a tie.</summary>
    public static IReadOnlyList<char> Candidates { get; } = [';', ',', '\t'];

    public static char Guess(string text)
    {
        var (best, bestScore) = (Candidates[0], 0d);
        foreach (var candidate in Candidates)
        {
            var score = Score(text, candidate);
            if (score > bestScore) (best, bestScore) = (candidate, score);
        }

        return best;
    }

    private static double Score(string text, char delimiter)
    {
        var counts = FieldCounts(text, delimiter);
        if (counts.Count == 0) return 0;

        var (fields, records) = counts
            .GroupBy(count => count)
            .Select(group => (Fields: group.Key, Records: group.Count()))
            .Where(group => group.Fields > 1)
            .OrderByDescending(group => group.Records)
            .ThenByDescending(group => group.Fields)
            .FirstOrDefault();

        var share = (double)records / counts.Count;
        return share * share * fields;
    }

    /// <summary>Whether the text ends in the middle of a quoted field.</summary>
    public static bool EndsInsideQuotes(string text, char delimiter) => Scan(text, delimiter, []);

    private static List<int> FieldCounts(string text, char delimiter)
    {
        var counts = new List<int>();
        Scan(text, delimiter, counts);
        return counts;
    }

    /// <summary>A quote opens a quoted field only at the field's beginning; inside one, delimiters and line ends are text.</summary>
    private static bool Scan(string text, char delimiter, List<int> counts)
    {
        var (fields, quoted, atStart, blank, closedAt) = (1, false, true, true, -2);

        for (var i = 0; i < text.Length && counts.Count < SampledRecords; i++)
        {
            var c = text[i];
            if (quoted)
            {
                quoted = c != '"';
                if (!quoted) closedAt = i;
                continue;
            }

            if (c is '\r' or '\n')
            {
                if (!blank) counts.Add(fields);
                (fields, atStart, blank) = (1, true, true);
                continue;
            }

            blank = false;
            if (c == delimiter)
            {
                fields++;
                atStart = true;
                continue;
            }

            // The second of two quotes inside a quoted field opens it again.
            if (c == '"' && (atStart || closedAt == i - 1)) quoted = true;
            atStart = false;
        }

        if (!blank && counts.Count < SampledRecords) counts.Add(fields);
        return quoted;
    }
}
