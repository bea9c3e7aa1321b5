using Kumppani.Directory.Import;
using Kumppani.Tests.Architecture;
using Kumppani.Ui.Tables;

namespace Kumppani.Tests.Directory.Import;

/// <summary>The workbooks of tools/nasty-workbooks, each named by what it stands for.</summary>
public sealed class WorkbookTests
{
    [Fact]
    public void Titles_are_skipped_and_two_lines_of_headers_become_one()
    {
        var table = Read("title-and-merged-header-lines");

        Assert.Equal(["Yhdistys", "Y-tunnus", "Yhteystiedot: Sähköposti", "Yhteystiedot: Puhelin"], table.Headers);
        Assert.Equal(["Tuonnin Kuoro ry", "0142140-5", "kuoro@example.org", "040 123 4567"], table.Rows[0].Cells);
        Assert.Equal([5, 6], table.Rows.Select(row => row.Line));
        Assert.Equal([SourceNoteKind.TitleRowsSkipped, SourceNoteKind.HeaderLinesJoined], table.Notes.Select(note => note.Kind).Where(kind => kind != SourceNoteKind.BlankRowsDropped));
        Assert.Equal(
            [ImportField.Name, ImportField.BusinessId, ImportField.Email, ImportField.Phone],
            Columns.Guess(table, Samples.Settings.Places).Select(guess => guess.Field!.Value));
    }

    [Fact]
    public void Two_lines_of_headers_are_found_in_a_text_file_too()
    {
        var table = Samples.Table("Nimi;Yhteystiedot;;Kuvaus\n;Sähköposti;Puhelin;\nA ry;a@example.org;040 111 222;x\n");

        Assert.Equal(["Nimi", "Yhteystiedot: Sähköposti", "Yhteystiedot: Puhelin", "Kuvaus"], table.Headers);
        Assert.Equal("a@example.org", Assert.Single(table.Rows).Cells[1]);
    }

    [Fact]
    public void An_association_under_a_header_with_a_gap_is_no_second_header()
    {
        var table = Samples.Table("Nimi;;Kuvaus\nA ry;Muu;Seura\nB ry;Liikunta;Toiminta\n");

        Assert.Equal(["Nimi", "", "Kuvaus"], table.Headers);
        Assert.Equal(2, table.Rows.Count);
    }

    [Fact]
    public void A_cell_merged_over_rows_speaks_for_each_of_them_and_for_none_below()
    {
        var table = Read("category-merged-over-rows");

        Assert.Equal(["Eläkeläiset", "Eläkeläiset", "Eläkeläiset", "Liikunta"], table.Rows.Select(row => row.Cells[0]));
    }

    [Fact]
    public void Blank_rows_and_cells_far_below_are_nothing()
    {
        var table = Read("blank-rows-and-a-stray-cell-far-below");

        Assert.Equal([(5, "Tuonnin Ylin ry"), (12, "Tuonnin Alin ry")], table.Rows.Select(row => (row.Line, row.Cells[0])));
        Assert.Equal(["Nimi", "Kunta"], table.Headers);
    }

    [Fact]
    public void Zeros_that_a_format_shows_are_read_and_one_a_phone_number_lost_comes_back()
    {
        var table = Read("leading-zeros-by-number-format");
        var rows = PreviewOf(table).Rows;

        Assert.Equal(["0142140-5", "00180", "401234567"], table.Rows[0].Cells.Skip(1));
        Assert.Equal(["0142140-5", "0116769-7", "0116297-6"], rows.Select(row => row.Row.BusinessId));
        Assert.Equal(["0401234567", "+358401234567", "06 123 456"], rows.Select(row => row.Row.Values[ImportField.Phone]));
        Assert.Contains(rows[0].Remarks, remark => remark is { Reason: RowReason.ImportRowPhoneZero, Text: "0401234567" });
    }

    [Fact]
    public void Days_are_days_formulas_their_values_and_errors_nothing()
    {
        var table = Read("dates-formulas-and-errors");

        Assert.Equal(["Tuonnin Kaava ry", "24.9.2024", "0.25", ""], table.Rows[0].Cells);
        Assert.Equal(["Tuonnin Arvo ry", "24.9.2024 18:00", "paina", "arvo@example.org"], table.Rows[1].Cells);
    }

    [Fact]
    public void The_sheet_that_looks_like_a_register_is_read_and_another_can_be_chosen()
    {
        var guessed = Read("several-sheets-and-a-hidden-one");
        var chosen = Read("several-sheets-and-a-hidden-one", new ReadingChoices(Sheet: "Vanhat"));

        Assert.Equal(["Ohje", "Vanhat", "Yhdistykset & seurat", "Kylät"], guessed.Sheets.Select(sheet => sheet.Name));
        Assert.Equal([false, true, false, false], guessed.Sheets.Select(sheet => sheet.IsHidden));
        Assert.Equal(("Yhdistykset & seurat", "Tuonnin Nykyinen ry"), (guessed.Sheet, guessed.Rows[0].Cells[0]));
        Assert.Equal(("Vanhat", "Tuonnin Vanha ry"), (chosen.Sheet, chosen.Rows[0].Cells[0]));
    }

    [Fact]
    public void Rows_that_a_filter_hides_are_left_out_unless_they_are_asked_for()
    {
        var shown = Read("rows-hidden-by-a-filter");
        var all = Read("rows-hidden-by-a-filter", new ReadingChoices(WithHiddenRows: true));

        Assert.Equal(["Tuonnin Näkyvä ry", "Tuonnin Toinen ry"], shown.Rows.Select(row => row.Cells[0]));
        Assert.Equal(new SourceNote(SourceNoteKind.HiddenRowsSkipped, 3, 1), Assert.Single(shown.Notes));
        Assert.Equal(3, all.Rows.Count);
    }

    [Fact]
    public void A_very_long_cell_refuses_its_row_and_no_other()
    {
        var rows = PreviewOf(Read("very-long-cells")).Rows;

        Assert.Equal([RowVerdict.New, RowVerdict.Refused, RowVerdict.Refused], rows.Select(row => row.Verdict));
        Assert.Equal(("Järjestämme kerhoja. ".Length * 190) - 1, rows[0].Row.Values[ImportField.Description].Length);
    }

    [Fact]
    public void Text_that_looks_like_a_formula_is_text()
    {
        var table = Read("formulas-typed-as-text");

        Assert.Equal(["=1+1 Tuonnin ry", "=cmd|' /C calc'!A0"], table.Rows[0].Cells);
    }

    [Fact]
    public void A_text_file_under_a_workbooks_name_is_read_as_what_it_is()
    {
        var table = Read("text-under-a-workbooks-name");

        Assert.False(table.IsWorkbook);
        Assert.Equal("Tuonnin Teksti ry", table.Rows[0].Cells[0]);
    }

    [Theory]
    [InlineData("hostile-zip-bomb", "ImportWorkbookTooLarge")]
    [InlineData("hostile-entity-expansion", "ImportWorkbookBroken")]
    [InlineData("hostile-external-entity", "ImportWorkbookBroken")]
    [InlineData("hostile-macros-under-a-plain-name", "ImportWorkbookHasMacros")]
    [InlineData("hostile-password", "ImportWorkbookEncrypted")]
    [InlineData("hostile-cut-off", "ImportWorkbookBroken")]
    [InlineData("old-format-under-a-new-name", "ImportWorkbookOld")]
    [InlineData("web-page-under-a-workbooks-name", "ImportFileIsMarkup")]
    [InlineData("archive-that-is-no-workbook", "ImportFileNotWorkbook")]
    [InlineData("columns-out-to-the-edge", "ImportTooManyColumns")]
    public void What_is_no_register_or_means_harm_is_refused_in_words(string name, string reason) =>
        Assert.Equal(reason, SourceTable.Read(Bytes(name)).Problem?.Code);

    [Fact]
    public void Every_workbook_of_the_folder_is_looked_at_here()
    {
        var tests = File.ReadAllText(Path.Combine(Product.Root, "tests", "Tests", "Directory", "Import", "WorkbookTests.cs"));
        var folder = Path.Combine(Product.Root, "tests", "Tests", "Directory", "Import", "Workbooks");

        Assert.All(System.IO.Directory.GetFiles(folder), file => Assert.Contains($"\"{Path.GetFileNameWithoutExtension(file)}\"", tests, StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_out_of_range_do_no_harm()
    {
        var read = SourceTable.Read(Bytes("hostile-numbers-out-of-range"));

        Assert.True(read.IsDone || read.Problem.Code is "ImportWorkbookBroken" or "ImportNoRows" or "ImportTooManyColumns", read.Problem?.Code);
    }

    [Fact]
    public void A_workbook_damaged_anywhere_is_read_or_refused()
    {
        var whole = Bytes("title-and-merged-header-lines");
#pragma warning disable RS0030 // The seed damages the same places each time, so that a failure can be looked at.
        var random = new Random(20260924);
#pragma warning restore RS0030

        for (var attempt = 0; attempt < 300; attempt++)
        {
            var damaged = whole.ToArray();
            for (var i = 0; i < 1 + (attempt % 8); i++) damaged[random.Next(4, damaged.Length)] = (byte)random.Next(256);

            var read = SourceTable.Read(damaged);

            Assert.True(read.IsDone || read.Problem.Code.StartsWith("Import", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+358 40")]
    [InlineData("-")]
    [InlineData("@a")]
    [InlineData("\t=1")]
    [InlineData("\r\n=1")]
    [InlineData("'=1")]
    [InlineData("''@x")]
    [InlineData("'tis")]
    [InlineData("Plain")]
    [InlineData("")]
    public void Text_guarded_against_formulas_is_read_back_as_it_was(string text)
    {
        var quoted = SpreadsheetText.Quoted(text);

        Assert.Equal(text, SpreadsheetText.Unquoted(quoted));
        Assert.DoesNotContain(quoted.Take(1), first => first is '=' or '+' or '-' or '@' or '\t' or '\r');
    }

    private static byte[] Bytes(string name) =>
        File.ReadAllBytes(Path.Combine(Product.Root, "tests", "Tests", "Directory", "Import", "Workbooks", $"{name}.xlsx"));

    private static SourceTable Read(string name, ReadingChoices? choices = null)
    {
        var read = SourceTable.Read(Bytes(name), choices);
        return read.Value ?? throw new InvalidOperationException(read.Problem!.Code);
    }

    private static ImportPreview PreviewOf(SourceTable table) => ImportPreview.Of(
        table, Columns.MapOf(Columns.Guess(table, Samples.Settings.Places)), new ExistingRegister([]), Samples.Settings);
}
