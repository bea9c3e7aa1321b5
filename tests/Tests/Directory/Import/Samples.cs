using System.Text;
using Kumppani.Directory.Import;

namespace Kumppani.Tests.Directory.Import;

/// <summary>A small register of Seinäjoki and the settings of its import.</summary>
internal static class Samples
{
    public const string Seinajoki = "m743";

    private static readonly Dictionary<string, (string Key, bool WasMerged)> Places = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Seinäjoki"] = (Seinajoki, false), ["743"] = (Seinajoki, false), ["Ilmajoki"] = ("m145", false), ["Nurmo"] = (Seinajoki, true),
    };

    // The test names its valid ones; the check digit itself is tested where BusinessId is.
    private static readonly HashSet<string> BusinessIds = ["0116769-7", "0116788-1", "0142140-5", "0197584-6"];

    public static ImportSettings Settings { get; } = new(
        Seinajoki,
        text => Places.TryGetValue(text, out var place) ? place : null,
        text => BusinessIds.Contains(text) ? text : null);

    public static ColumnMap Map(params ImportField[] fields) =>
        new(fields.Select((field, column) => (field, column)).ToDictionary(pair => pair.column, pair => pair.field));

    public static CsvTable Table(string text) =>
        CsvTable.Read(Encoding.UTF8.GetBytes(text)).Table ?? throw new InvalidOperationException("Refused.");

    public static ExistingRecord Existing(string name, string? businessId = null, string place = Seinajoki, params (ImportField, string)[] values) =>
        new(Guid.CreateVersion7(), businessId, place, values.Append((ImportField.Name, name)).ToDictionary(pair => pair.Item1, pair => pair.Item2));

    /// <summary>The preview of a file with the guessed columns.</summary>
    public static ImportPreview Preview(string text, params ExistingRecord[] existing)
    {
        var table = Table(text);
        var map = Columns.MapOf(Columns.Guess(table, Places.ContainsKey));
        return ImportPreview.Of(table, map, new ExistingRegister(existing), Settings);
    }
}
