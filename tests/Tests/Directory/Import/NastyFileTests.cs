using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using Kumppani.Directory.Import;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Directory.Import;

public sealed class NastyFileTests
{
    [Theory]
    [InlineData("comma_in_quotes")]
    [InlineData("empty")]
    [InlineData("empty_crlf")]
    [InlineData("escaped_quotes")]
    [InlineData("json")]
    [InlineData("newlines")]
    [InlineData("newlines_crlf")]
    [InlineData("quotes_and_newlines")]
    [InlineData("simple")]
    [InlineData("simple_crlf")]
    [InlineData("utf8")]
    public void The_spectrum_of_tables_is_read_as_its_makers_expect(string name)
    {
        var folder = SharedData.Folder("nasty");
        var expected = JsonSerializer.Deserialize<List<Dictionary<string, string>>>(
            File.ReadAllText(Path.Combine(folder, "csv-spectrum-expected", $"{name}.json")))!;

        var table = SourceTable.Read(File.ReadAllBytes(Path.Combine(folder, "csv-spectrum", $"{name}.csv"))).Value!;

        Assert.Equal(expected.Select(row => row.ToArray()), table.Rows.Select(row =>
            table.Headers.Zip(row.Cells, KeyValuePair.Create).ToArray()));
    }

    [Fact]
    public void Characters_that_were_lost_before_the_file_came_here_are_told()
    {
        var file = Path.Combine(SharedData.Folder("nasty/csv-spectrum"), "location_coordinates.csv");

        var table = SourceTable.Read(File.ReadAllBytes(file)).Value!;

        Assert.Equal("2095257564", table.Rows[0].Cells[0]);
        Assert.Equal(new SourceNote(SourceNoteKind.UnreadableCharacters, 2, 2), Assert.Single(table.Notes));
    }

    [Fact]
    public void Naughty_strings_as_names_are_kept_as_they_are_or_refused_in_words()
    {
        var names = JsonSerializer.Deserialize<string[]>(File.ReadAllText(Path.Combine(SharedData.Folder("nasty/strings"), "blns.json")))!;
        using var text = new StringWriter();
        using var csv = new CsvWriter(text, CultureInfo.InvariantCulture);
        foreach (var name in names.Prepend("Nimi"))
        {
            csv.WriteField(name);
            csv.WriteField(name == "Nimi" ? "Kunta" : "Seinäjoki");
            csv.NextRecord();
        }

        csv.Flush();
        var table = SourceTable.Read(Encoding.UTF8.GetBytes(text.ToString())).Value!;
        var preview = ImportPreview.Of(table, Samples.Map(ImportField.Name, ImportField.Place), new ExistingRegister([]), Samples.Settings);

        Assert.Equal(names.Length, preview.Rows.Count);
        Assert.All(names.Zip(table.Rows), pair => Assert.Equal(SourceCell.Clean(pair.First, out _), pair.Second.Cells[0]));
        Assert.All(preview.Rows, row => Assert.True(row.Verdict is RowVerdict.New || row.Remarks.Count > 0));
        Assert.All(
            preview.Rows.Where(row => row.Verdict is RowVerdict.New),
            row => Assert.Equal(Folded.Spaces(table.Rows[row.Row.Line > 0 ? preview.Rows.ToList().IndexOf(row) : 0].Cells[0]), row.Row.Name));
    }
}
