using System.Text;
using Kumppani.Directory.Import;
using Kumppani.Kernel.Domain;

namespace Kumppani.Tests.Directory.Import;

public sealed class SourceTableTests
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8 with mark")]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    [InlineData("utf-16 without mark")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Finnish_letters_survive_every_encoding(string encoding)
    {
        const string text = "Nimi;Kunta\r\nÄhtärin Åkerlundin Sävel – käsityö ry;Ähtäri\r\n";
        byte[] bytes = encoding switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(text),
            "utf-8 with mark" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
            "windows-1252" => Windows1252.GetBytes(text),
            "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
            "utf-16 without mark" => Encoding.Unicode.GetBytes(text.Replace('–', '-')),
            "utf-16BE" => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
            _ => [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(text)],
        };

        var table = Table(bytes);

        Assert.Equal(["Nimi", "Kunta"], table.Headers);
        Assert.Equal("Ähtärin Åkerlundin Sävel - käsityö ry", table.Rows[0].Cells[0].Replace('–', '-'));
        Assert.Equal("Ähtäri", table.Rows[0].Cells[1]);
    }

    [Theory]
    [InlineData("Nimi;Kuvaus\nA;yksi, kaksi, kolme\nB;neljä, viisi, kuusi\n", ';')]
    [InlineData("Nimi,Kuvaus\nA,\"yksi; kaksi; kolme\"\nB,\"neljä; viisi; kuusi\"\n", ',')]
    [InlineData("Nimi\tKuvaus\nA, B; C\tyksi, kaksi; kolme\nB, C; D\tneljä\n", '\t')]
    [InlineData("Nimi\nYksi ry\nKaksi ry\n", ';')]
    [InlineData("Nimi;Kuvaus\n\"A, B, C\";\"a\nb,c,d\ne,f,g\"\n", ';')]
    [InlineData("Seinäjoen yhdistykset, päivitetty 1.9., luonnos\nNimi;Y-tunnus;Kunta\nA;;Ilmajoki\nB;;Kurikka\n", ';')]
    [InlineData("sep=,\nNimi,Kunta;tai kylä\nA,B\n", ',')]
    public void The_delimiter_is_found(string text, char expected) => Assert.Equal(expected, Table(text).Delimiter);

    [Fact]
    public void The_encoding_can_be_chosen_by_hand()
    {
        // Windows-1252 that happens to be well-formed UTF-8 as well.
        var bytes = Windows1252.GetBytes("Nimi\nÃ¤ ry\n");

        Assert.Equal("ä ry", Table(bytes).Rows[0].Cells[0]);
        Assert.Equal("Ã¤ ry", SourceTable.Read(bytes, new ReadingChoices(Encoding: SourceEncoding.Windows1252)).Value!.Rows[0].Cells[0]);
        Assert.Equal("\uFFFD ry", SourceTable.Read(Windows1252.GetBytes("Nimi\nä ry\n"), new ReadingChoices(Encoding: SourceEncoding.Utf8)).Value!.Rows[0].Cells[0]);
    }

    [Fact]
    public void The_delimiter_can_be_chosen_by_hand()
    {
        var table = SourceTable.Read(Encoding.UTF8.GetBytes("a;b,c\n1;2,3\n"), new ReadingChoices(Delimiter: ',')).Value!;

        Assert.Equal(["a;b", "c"], table.Headers);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Rows_keep_the_line_they_begin_on(string end)
    {
        var table = Table(string.Join(end, "Nimi;Kuvaus", "A;\"kaksi", "riviä\"", "", ";", "B;x", "C;y", ""));

        Assert.Equal([2, 6, 7], table.Rows.Select(row => row.Line));
        Assert.Equal($"kaksi{end}riviä", table.Rows[0].Cells[1]);
        Assert.Equal(new SourceNote(SourceNoteKind.BlankRowsDropped, 4, 2), Assert.Single(table.Notes));
    }

    [Fact]
    public void A_title_above_the_table_and_empty_columns_beside_it_are_left_out()
    {
        var table = Table("Seinäjoen yhdistykset 2026;;;;\n;;;;\nNimi;Kunta;;;\nA;Seinäjoki;;;\n");

        Assert.Equal(["Nimi", "Kunta"], table.Headers);
        Assert.Equal(["A", "Seinäjoki"], Assert.Single(table.Rows).Cells);
        Assert.Contains(table.Notes, note => note is { Kind: SourceNoteKind.TitleRowsSkipped, Line: 1 });
    }

    [Fact]
    public void A_file_without_a_header_is_noticed_and_can_be_read_as_such()
    {
        var bytes = Encoding.UTF8.GetBytes("Auralan Setlementti ry;0142140-5\nToinen ry;\n");

        var guessed = SourceTable.Read(bytes).Value!;
        var told = SourceTable.Read(bytes, new ReadingChoices(HasHeader: false)).Value!;

        Assert.Contains(guessed.Notes, note => note.Kind is SourceNoteKind.HeaderLooksLikeData);
        Assert.Equal(["", ""], told.Headers);
        Assert.Equal([1, 2], told.Rows.Select(row => row.Line));
    }

    [Fact]
    public void Control_characters_are_removed_and_told()
    {
        var table = Table("Nimi;Kuvaus\nA\0A\u0007;x\nB\u0085;y\n");

        Assert.Equal(["AA", "B"], table.Rows.Select(row => row.Cells[0]));
        Assert.Equal(new SourceNote(SourceNoteKind.ControlCharactersRemoved, 2, 3), Assert.Single(table.Notes));
    }

    [Fact]
    public void Formulas_stay_text() =>
        Assert.Equal(["=1+1", "@SUM(A1)", "-2+3"], Table("Nimi;a;b\n=1+1;@SUM(A1);-2+3\n").Rows[0].Cells);

    [Fact]
    public void A_short_row_is_filled_and_a_long_one_keeps_its_cells()
    {
        var table = Table("Nimi;Kunta;Kieli\nA\nB;Ilmajoki;fi;ylimääräinen\nC;Ilmajoki;fi;;;\n");

        Assert.Equal([3, 4, 3], table.Rows.Select(row => row.Cells.Count));
    }

    [Fact]
    public void Quotes_inside_plain_text_are_text()
    {
        var table = Table("Nimi;Kuvaus\nTeatteri \"Rampe\" ry;5\" putki\nToinen ry;x\n");

        Assert.Equal(["Teatteri \"Rampe\" ry", "5\" putki"], table.Rows[0].Cells);
        Assert.Equal(2, table.Rows.Count);
    }

    [Fact]
    public void A_quote_that_never_closes_is_refused_with_its_line()
    {
        var reading = SourceTable.Read(Encoding.UTF8.GetBytes("Nimi;Kuvaus\nA;x\nB;\"avoin\nC;y\nD;z\n"));

        Assert.Equal(("ImportQuoteNotClosed", 3), (reading.Problem!.Code, reading.Problem.Arguments.Single()));
    }

    [Theory]
    [InlineData("", "ImportFileEmpty")]
    [InlineData(" \n;\n", "ImportFileEmpty")]
    [InlineData("Nimi;Kunta\n", "ImportNoRows")]
    [InlineData("PK\u0003\u0004 sheet", "ImportWorkbookBroken")]
    [InlineData("\u0001\u0002\u0003\u0004\u0001\u0002\u0003\u0004\u0001\u0002\u0003\u0004GIF", "ImportFileNotText")]
    public void What_is_no_table_is_refused_with_the_reason(string text, string expected) =>
        Assert.Equal(expected, SourceTable.Read(Encoding.UTF8.GetBytes(text)).Problem!.Code);

    [Fact]
    public async Task More_than_ten_megabytes_are_refused()
    {
        using var stream = new MemoryStream(new byte[SourceLimits.Bytes + 1]);

        Assert.Equal(ImportProblems.FileTooLarge, (await SourceTable.BytesAsync(stream, default)).Problem);
    }

    [Fact]
    public void The_limits_are_held_to_the_last_row_column_and_character()
    {
        static string Rows(int count) => "Nimi;Kunta\n" + string.Concat(Enumerable.Repeat("A;B\n", count));
        static string Columns(int count) => string.Join(';', Enumerable.Repeat("a", count)) + "\nx;y\n";
        static string Field(int length) => $"Nimi;Kuvaus\nA;{new string('x', length)}\n";

        Assert.Equal(SourceLimits.Rows, Table(Rows(SourceLimits.Rows)).Rows.Count);
        Assert.Equal(SourceLimits.Columns, Table(Columns(SourceLimits.Columns)).Headers.Count);
        Assert.Equal(SourceLimits.FieldLength, Table(Field(SourceLimits.FieldLength)).Rows[0].Cells[1].Length);
        Assert.Equal(ImportProblems.TooManyRows, Refusal(Rows(SourceLimits.Rows + 1)));
        Assert.Equal(("ImportTooManyColumns", 1), (Refusal(Columns(SourceLimits.Columns + 1)).Code, Refusal(Columns(SourceLimits.Columns + 1)).Arguments[0]));
        Assert.Equal(("ImportFieldTooLong", 2), (Refusal(Field(SourceLimits.FieldLength + 1)).Code, Refusal(Field(SourceLimits.FieldLength + 1)).Arguments[0]));
    }

    private static Problem Refusal(string text) => SourceTable.Read(Encoding.UTF8.GetBytes(text)).Problem!;

    private static SourceTable Table(string text) => Table(Encoding.UTF8.GetBytes(text));

    private static SourceTable Table(byte[] bytes) => SourceTable.Read(bytes).Value ?? throw new InvalidOperationException("Refused.");
}
