using Kumppani.Directory.Contracts;
using Kumppani.Directory.Import;

namespace Kumppani.Tests.Directory.Import;

public sealed class ImportPreviewTests
{
    [Fact]
    public void A_row_the_register_does_not_know_is_new()
    {
        var row = Single("Nimi;Y-tunnus;Kunta;Luokka\nAuralan Setlementti ry;0142140-5;Ilmajoki;Kulttuuri\n");

        Assert.Equal((RowVerdict.New, null), (row.Verdict, row.Match));
        Assert.Equal([new(RowReason.ImportRowCategoryGuessed, ImportField.Category, "Kulttuuri")], row.Remarks);
        Assert.Equal(
            [
                new(ImportField.Name, null, "Auralan Setlementti ry"), new(ImportField.BusinessId, null, "0142140-5"),
                new(ImportField.Place, null, "m145"), new(ImportField.Category, null, "Hobbies"),
            ],
            row.Changes);
    }

    [Fact]
    public void The_business_id_finds_an_association_under_a_changed_name()
    {
        var known = Samples.Existing("Auralan Setlementti ry", "0142140-5");

        var row = Single("Nimi;Y-tunnus\nAuralan Kansanopisto ry;0142140-5\n", known);

        Assert.Equal((RowVerdict.Update, known.Id), (row.Verdict, row.Match));
        Assert.Equal([new FieldChange(ImportField.Name, "Auralan Setlementti ry", "Auralan Kansanopisto ry")], row.Changes);
    }

    [Fact]
    public void Name_and_place_find_an_association_whatever_case_form_and_punctuation()
    {
        var known = Samples.Existing("Nurmon  Eläkkeensaajat r.y.", place: "m301", values: (ImportField.Email, "vanha@example.fi"));

        var row = Single("Nimi;Kunta;Sähköposti;Y-tunnus\nNURMON ELÄKKEENSAAJAT, Ry;Jalasjärvi;uusi@example.fi;0142140-5\n", known);

        Assert.Equal((RowVerdict.Update, known.Id), (row.Verdict, row.Match));
        Assert.Contains(new FieldChange(ImportField.Email, "vanha@example.fi", "uusi@example.fi"), row.Changes);
        Assert.Contains(new FieldChange(ImportField.BusinessId, null, "0142140-5"), row.Changes);
        Assert.Contains(row.Remarks, remark => remark is { Reason: RowReason.ImportRowPlaceMerged, Text: "Jalasjärvi" });
    }

    [Fact]
    public void What_the_register_says_in_other_words_is_the_same()
    {
        var known = Samples.Existing("A ry", "0142140-5", Samples.Seinajoki,
            (ImportField.Phone, "+358 40 123 4567"), (ImportField.Website, "https://www.example.fi/"), (ImportField.Email, "a@example.fi"));

        var row = Single("Nimi;Y-tunnus;Kunta;Puhelin;Kotisivu;Sähköposti\nA ry;0142140-5;743;040-1234567;www.example.fi;A@Example.fi\n", known);

        Assert.Equal(RowVerdict.Same, row.Verdict);
        Assert.Empty(row.Changes);
    }

    [Fact]
    public void An_empty_cell_erases_nothing()
    {
        var known = Samples.Existing("A ry", "0142140-5", Samples.Seinajoki, (ImportField.Email, "a@example.fi"), (ImportField.Category, "Seniors"));

        var row = Single("Nimi;Y-tunnus;Sähköposti;Luokka\nA ry;0142140-5; ;\n", known);

        Assert.Equal(RowVerdict.Same, row.Verdict);
    }

    [Fact]
    public void A_category_that_is_a_guess_does_not_move_an_association()
    {
        var known = Samples.Existing("A ry", null, Samples.Seinajoki, (ImportField.Category, "Seniors"));

        Assert.Equal(RowVerdict.Same, Single("Nimi;Luokka\nA ry;xyzzy\n", known).Verdict);
        Assert.Equal(RowVerdict.Same, Single("Nimi;Luokka\nA ry;Urheilu\n", known).Verdict);
        Assert.Equal(RowVerdict.Update, Single("Nimi;Luokka\nA ry;Harrastukset: liikunta ja kulttuuri\n", known).Verdict);
    }

    [Fact]
    public void A_word_somebody_explained_moves_an_association_and_is_no_guess()
    {
        var known = Samples.Existing("A ry", null, Samples.Seinajoki, (ImportField.Category, "Seniors"));
        var settings = Samples.Settings with { Categories = new Dictionary<string, AssociationCategory> { ["xyzzy 2"] = AssociationCategory.Others } };
        var table = Samples.Table("Nimi;Luokka\nA ry;XYZZY-2\n");

        var row = Assert.Single(ImportPreview.Of(table, Samples.Map(ImportField.Name, ImportField.Category), new ExistingRegister([known]), settings).Rows);

        Assert.Equal([new FieldChange(ImportField.Category, "Seniors", "Others")], row.Changes);
        Assert.Empty(row.Remarks);
    }

    [Theory]
    [InlineData("A ry;0142140-6;Seinäjoki", nameof(RowReason.ImportRowBusinessIdInvalid))]
    [InlineData("Tuntematon ry;0116769-7;Seinäjoki", nameof(RowReason.ImportRowNameDiffers))]
    [InlineData("Tunnettu ry;0142140-5;Seinäjoki", nameof(RowReason.ImportRowBusinessIdDiffers))]
    [InlineData("Kaima ry;;Ilmajoki", nameof(RowReason.ImportRowNameElsewhere))]
    [InlineData("Kaksonen ry;;Seinäjoki", nameof(RowReason.ImportRowSeveralMatches))]
    [InlineData("A ry;;Atlantis", nameof(RowReason.ImportRowPlaceUnknown))]
    [InlineData("\"A ry\nB ry\";;Seinäjoki", nameof(RowReason.ImportRowLineBreakInName))]
    [InlineData("A ry;;Seinäjoki;ylimääräinen", nameof(RowReason.ImportRowCellsShifted))]
    public void A_doubtful_row_says_what_the_doubt_is(string line, string reason)
    {
        var row = Single($"Nimi;Y-tunnus;Kunta\n{line}\n",
            Samples.Existing("Tunnettu ry", "0116769-7"), Samples.Existing("Kaima ry"), Samples.Existing("Kaksonen ry"), Samples.Existing("Kaksonen"));

        Assert.Equal(RowVerdict.Doubtful, row.Verdict);
        Assert.Contains(row.Remarks, remark => remark.Reason.ToString() == reason);
    }

    [Fact]
    public void Two_of_one_name_with_a_business_id_each_are_two()
    {
        var row = Single("Nimi;Y-tunnus;Kunta\nKaima ry;0142140-5;Ilmajoki\n", Samples.Existing("Kaima ry", "0116769-7"));

        Assert.Equal(RowVerdict.New, row.Verdict);
    }

    [Fact]
    public void The_second_of_two_rows_about_one_association_points_to_the_first()
    {
        var known = Samples.Existing("Tunnettu ry", "0116769-7");

        var preview = Samples.Preview("""
            Nimi;Y-tunnus;Kunta
            Auralan Setlementti ry;0142140-5;Ilmajoki
            Auralan Setlementti;;Ilmajoki
            Auralan opisto;0142140-5;
            Auralan Setlementti ry;;Seinäjoki
            Tunnettu;;
            Tunnettu uusi nimi;0116769-7;
            """, known);

        Assert.Equal(
            [(2, RowVerdict.New, null), (3, RowVerdict.Doubtful, 2), (4, RowVerdict.Doubtful, 2), (5, RowVerdict.New, null),
             (6, RowVerdict.Same, null), (7, RowVerdict.Doubtful, 6)],
            preview.Rows.Select(row => (row.Row.Line, row.Verdict, row.Remarks.SingleOrDefault(remark => remark.Line is not null)?.Line)));
        Assert.Equal((2, 3, 1, 0), (preview.Counts[RowVerdict.New], preview.Counts[RowVerdict.Doubtful], preview.Counts[RowVerdict.Same], preview.Counts[RowVerdict.Refused]));
    }

    [Fact]
    public void A_doubtful_row_becomes_what_the_person_decides()
    {
        var (one, other) = (Samples.Existing("Kaksonen ry"), Samples.Existing("Kaksonen"));
        var register = new ExistingRegister([one, other]);
        var row = Single("Nimi;Puhelin\nKaksonen ry;040 1\n", one, other);

        Assert.Equal(RowVerdict.New, RowJudge.Decide(row, null, register).Value!.Verdict);
        var updated = RowJudge.Decide(row, other.Id, register).Value!;
        Assert.Equal((RowVerdict.Update, other.Id), (updated.Verdict, updated.Match));
        Assert.Equal([new FieldChange(ImportField.Phone, null, "040 1")], updated.Changes);
        Assert.Equal("ImportNothingToDecide", RowJudge.Decide(row, Guid.CreateVersion7(), register).Problem!.Code);
        Assert.Equal("ImportNothingToDecide", RowJudge.Decide(updated, null, register).Problem!.Code);
    }

    [Fact]
    public void A_business_id_that_is_taken_cannot_be_decided_into_a_second_association()
    {
        var known = Samples.Existing("Tunnettu ry", "0116769-7");
        var row = Single("Nimi;Y-tunnus\nAivan muu;0116769-7\n", known);

        Assert.Equal("BusinessIdTaken", RowJudge.Decide(row, null, new ExistingRegister([known])).Problem!.Code);
        Assert.Equal(RowVerdict.Update, RowJudge.Decide(row, known.Id, new ExistingRegister([known])).Value!.Verdict);
    }

    [Fact]
    public void A_row_that_repeats_another_cannot_be_decided()
    {
        var row = Samples.Preview("Nimi\nA ry\nA\n").Rows[1];

        Assert.Equal("ImportRowRepeats", RowJudge.Decide(row, null, new ExistingRegister([])).Problem!.Code);
    }

    [Theory]
    [InlineData(";x@example.fi", nameof(RowReason.ImportRowNameMissing))]
    [InlineData("---;x@example.fi", nameof(RowReason.ImportRowNameMissing))]
    [InlineData("LONG;x@example.fi", nameof(RowReason.ImportRowValueTooLong))]
    public void A_row_that_cannot_be_an_association_is_refused(string line, string reason)
    {
        var row = Single($"Nimi;Sähköposti\n{line.Replace("LONG", new string('x', 201))}\n");

        Assert.Equal(RowVerdict.Refused, row.Verdict);
        Assert.Contains(row.Remarks, remark => remark.Reason.ToString() == reason);
    }

    [Fact]
    public void A_value_that_cannot_be_taken_is_left_out_and_told_while_the_row_goes_through()
    {
        var row = Single("""
            Nimi;Sähköposti;Kotisivu;Kieli;Luokka
            A ry;ei ole;javascript:alert(1);klingon;xyzzy
            """);

        Assert.Equal(RowVerdict.New, row.Verdict);
        Assert.Equal(
            [
                new(RowReason.ImportRowEmailLeftOut, ImportField.Email, "ei ole"),
                new(RowReason.ImportRowWebsiteLeftOut, ImportField.Website, "javascript:alert(1)"),
                new(RowReason.ImportRowLanguageLeftOut, ImportField.Language, "klingon"),
                new(RowReason.ImportRowCategoryUnknown, ImportField.Category, "xyzzy"),
            ],
            row.Remarks);
        Assert.Equal([ImportField.Name, ImportField.Place, ImportField.Category], row.Changes.Select(change => change.Field));
    }

    [Theory]
    [InlineData("suomi", "fi")]
    [InlineData("Ruotsi ja suomi", "sv")]
    [InlineData("FI/SV", "fi")]
    [InlineData("viro, englanti", "en")]
    [InlineData("kaksikielinen", "fi")]
    [InlineData("klingon", null)]
    public void A_language_is_one_that_mail_is_written_in(string text, string? expected) => Assert.Equal(expected, FieldValues.Language(text));

    [Fact]
    public void An_association_is_not_moved_by_a_file()
    {
        var row = Single("Nimi;Y-tunnus;Kunta\nA ry;0142140-5;Ilmajoki\n", Samples.Existing("A ry", "0142140-5"));

        Assert.Equal(RowVerdict.Same, row.Verdict);
        Assert.Equal(new RowRemark(RowReason.ImportRowPlaceKept, ImportField.Place), Assert.Single(row.Remarks));
    }

    [Fact]
    public void The_fingerprint_changes_with_the_register_only()
    {
        const string file = "Nimi;Sähköposti\nA ry;a@example.fi\n";

        var first = Samples.Preview(file);

        Assert.Equal(first.Fingerprint, Samples.Preview(file, Samples.Existing("B ry")).Fingerprint);
        Assert.NotEqual(first.Fingerprint, Samples.Preview(file, Samples.Existing("A ry")).Fingerprint);
    }

    [Fact]
    public void A_file_of_Seinajokis_size_meets_a_register_of_that_size()
    {
        var names = Enumerable.Range(1, 1_122).Select(number => $"Esimerkkiyhdistys {number} ry").ToArray();
        var existing = names.Take(1_000).Select(name => Samples.Existing(name)).ToArray();

        var preview = Samples.Preview("Nimi;Kunta;Puhelin\n" + string.Concat(names.Select(name => $"{name};Seinäjoki;040 1234567\n")), existing);

        Assert.Equal((122, 1_000), (preview.Counts[RowVerdict.New], preview.Counts[RowVerdict.Update]));
    }

    private static RowReview Single(string text, params ExistingRecord[] existing) => Samples.Preview(text, existing).Rows[0];
}
