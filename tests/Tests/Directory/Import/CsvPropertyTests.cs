using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using FsCheck;
using FsCheck.Fluent;
using Kumppani.Directory.Import;

namespace Kumppani.Tests.Directory.Import;

public sealed class CsvPropertyTests
{
    /// <summary>Characters that have a meaning somewhere between a keyboard and a table, more often than chance would bring them.</summary>
    private static readonly Gen<string> Nasty = Gen.OneOf(
            Gen.Elements(';', ',', '\t', '"', '\'', '\n', '\r', ' ', '=', '\0', '\u0085', '\uFEFF', '\uFFFE', '\uD83D', '\uDE00', 'å', 'ß', '\u0301'),
            ArbMap.Default.GeneratorFor<char>())
        .ArrayOf()
        .Select(characters => new string(characters));

    [Fact]
    public void No_text_makes_the_reader_throw() => Prop.ForAll(Nasty.ToArbitrary(), text =>
    {
        var reading = SourceTable.Read(Encoding.UTF8.GetBytes(text));
        if (reading.IsDone) _ = Preview(reading.Value);
        return reading.IsDone != reading.Problem is not null;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_bytes_make_the_reader_throw() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
    {
        var reading = SourceTable.Read(bytes);
        return reading.IsDone != reading.Problem is not null;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_folding_throw() => Prop.ForAll(Nasty.ToArbitrary(), text =>
    {
        _ = CategoryGuess.Of(text);
        return Folded.Name(Folded.Name(text)) == Folded.Name(text) && Folded.Words(Folded.Words(text)) == Folded.Words(text);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_written_is_read_back()
    {
        var cells = Nasty.Select(cell => $"x{new string([.. cell.Where(c => !char.IsSurrogate(c) && !SourceCell.IsUnwanted(c))])}");
        var tables =
            from delimiter in Gen.Elements(';', ',', '\t')
            from columns in Gen.Choose(1, 6)
            from rows in cells.ArrayOf(columns).NonEmptyListOf()
            select (delimiter, rows);

        Prop.ForAll(tables.ToArbitrary(), written =>
        {
            var bytes = Write(written.rows, written.delimiter);

            var read = SourceTable.Read(bytes, new ReadingChoices(written.delimiter, HasHeader: false)).Value!;

            return read.Rows.Select(row => row.Cells).Zip(written.rows).All(pair => pair.First.SequenceEqual(pair.Second))
                && read.Rows.Count == written.rows.Count;
        }).QuickCheckThrowOnFailure();
    }

    private static ImportPreview Preview(SourceTable table)
    {
        _ = Columns.Guess(table, Samples.Settings.Places);
        var map = new ColumnMap(Enumerable.Range(0, table.Headers.Count).ToDictionary(column => column, column => (ImportField)(column % 16)));
        return ImportPreview.Of(table, map, new ExistingRegister([]), Samples.Settings);
    }

    private static byte[] Write(IEnumerable<string[]> rows, char delimiter)
    {
        using var text = new StringWriter();
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = delimiter.ToString() });
        foreach (var row in rows)
        {
            foreach (var cell in row) csv.WriteField(cell);
            csv.NextRecord();
        }

        csv.Flush();
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
