using System.Text;
using Kumppani.Directory.Import;
using Kumppani.Kernel.Places;

namespace Kumppani.Tests.Directory.Import;

/// <summary>A small register of Seinäjoki and the settings of its import.</summary>
internal static class Samples
{
    public const string Seinajoki = "m743";

    public static ImportSettings Settings { get; } = new(Seinajoki, PlaceBook.Finland);

    public static ColumnMap Map(params ImportField[] fields) =>
        new(fields.Select((field, column) => (field, column)).ToDictionary(pair => pair.column, pair => pair.field));

    public static SourceTable Table(string text) =>
        SourceTable.Read(Encoding.UTF8.GetBytes(text)).Value ?? throw new InvalidOperationException("Refused.");

    public static ExistingRecord Existing(string name, string? businessId = null, string place = Seinajoki, params (ImportField, string)[] values) =>
        new(Guid.CreateVersion7(), businessId, place, values.Append((ImportField.Name, name)).ToDictionary(pair => pair.Item1, pair => pair.Item2));

    /// <summary>The preview of a file with the guessed columns.</summary>
    public static ImportPreview Preview(string text, params ExistingRecord[] existing)
    {
        var table = Table(text);
        var map = Columns.MapOf(Columns.Guess(table, Settings.Places));
        return ImportPreview.Of(table, map, new ExistingRegister(existing), Settings);
    }
}
