using Kumppani.Kernel.Places;

namespace Kumppani.Directory.Import;

/// <summary>Guesses what the columns of a table are, from their headers and from what stands in them.</summary>
internal static class Columns
{
    private const int Sampled = 200;
    private const int Enough = 50;

    private static readonly (ImportField Field, Func<string, bool> Looks, int Score)[] Looks =
    [
        (ImportField.BusinessId, ValuePatterns.IsBusinessId, 80),
        (ImportField.Email, ValuePatterns.IsEmail, 80),
        (ImportField.Website, ValuePatterns.IsWebsite, 70),
        (ImportField.Phone, ValuePatterns.IsPhone, 55),
        (ImportField.PostCode, ValuePatterns.IsPostCode, 55),
    ];

    public static IReadOnlyList<ColumnGuess> Guess(SourceTable table, PlaceBook places)
    {
        // A number of up to three digits may be anything; only a name tells by itself that it is a place.
        bool IsPlace(string value) => !value.All(char.IsAsciiDigit) && places.FindMunicipality(value) is not null;
        var values = Enumerable.Range(0, table.Headers.Count).Select(column => ValuesOf(table, column)).ToArray();

        var chosen = new Dictionary<int, (ImportField Field, int Score)>();
        var candidates = Enumerable.Range(0, values.Length)
            .SelectMany(column => Scores(table.Headers[column], values[column], IsPlace), (column, score) => (Column: column, score.Field, score.Score))
            .Where(candidate => candidate.Score >= Enough)
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.Column);

        foreach (var (column, field, score) in candidates)
        {
            if (!chosen.ContainsKey(column) && !chosen.Values.Any(taken => taken.Field == field)) chosen[column] = (field, score);
        }

        return [.. values.Select((column, index) =>
        {
            var guess = chosen.GetValueOrDefault(index);
            ImportField? field = guess.Score > 0 ? guess.Field : null;
            var warning = WarningOf(field, column);
            return new ColumnGuess(index, table.Headers[index], warning is null ? field : null, guess.Score, warning, [.. column.Take(3)]);
        })];
    }

    public static ColumnMap MapOf(IEnumerable<ColumnGuess> guesses) => new(guesses
        .Where(guess => guess.Field is not null)
        .ToDictionary(guess => guess.Column, guess => guess.Field!.Value));

    public static bool HoldsPersonalCodes(SourceTable table, int column) =>
        table.Rows.Any(row => ValuePatterns.IsPersonalCode(row.Cells[column]));

    private static ColumnWarning? WarningOf(ImportField? field, string[] values)
    {
        if (MostAre(values, ValuePatterns.IsPersonalCode)) return ColumnWarning.ImportColumnPersonalCodes;
        if (field is null || ImportFields.OnRegister.Contains(field.Value)) return null;
        return field is ImportField.ContactName ? ColumnWarning.ImportColumnPersonalName : ColumnWarning.ImportColumnNotOnRegister;
    }

    /// <summary>What stands in the column counts with what stands above it.</summary>
    private static IEnumerable<(ImportField Field, int Score)> Scores(string header, string[] values, Func<string, bool> isPlace)
    {
        var scores = HeaderWords.Score(header).ToDictionary(score => score.Field, score => score.Score);
        foreach (var (field, looks, score) in Looks)
        {
            if (MostAre(values, looks)) scores[field] = scores.GetValueOrDefault(field) + score;
        }

        if (MostAre(values, isPlace)) scores[ImportField.Place] = scores.GetValueOrDefault(ImportField.Place) + Enough;
        return scores.Select(score => (score.Key, score.Value));
    }

    private static bool MostAre(string[] values, Func<string, bool> looks) =>
        values.Length > 0 && values.Count(looks) * 10 >= values.Length * 6;

    private static string[] ValuesOf(SourceTable table, int column) =>
    [
        .. table.Rows.Select(row => row.Cells[column]).Where(cell => !string.IsNullOrWhiteSpace(cell)).Take(Sampled),
    ];
}
