using Kumppani.Directory.Import;
using Kumppani.Kernel.Places;

namespace Kumppani.Tests.Directory.Import;

public sealed class ColumnsTests
{
    [Theory]
    [InlineData("Nimi", nameof(ImportField.Name))]
    [InlineData("Yhdistyksen nimi", nameof(ImportField.Name))]
    [InlineData("JÄRJESTÖ", nameof(ImportField.Name))]
    [InlineData("Seura", nameof(ImportField.Name))]
    [InlineData("Förening", nameof(ImportField.Name))]
    [InlineData("Y-tunnus", nameof(ImportField.BusinessId))]
    [InlineData("Ytunnus", nameof(ImportField.BusinessId))]
    [InlineData("FO-nummer", nameof(ImportField.BusinessId))]
    [InlineData("Kotipaikka", nameof(ImportField.Place))]
    [InlineData("Hemort", nameof(ImportField.Place))]
    [InlineData("Toimiala", nameof(ImportField.Category))]
    [InlineData("Ryhmä", nameof(ImportField.Category))]
    [InlineData("Sähköposti", nameof(ImportField.Email))]
    [InlineData("Sahkoposti", nameof(ImportField.Email))]
    [InlineData("Yhdistyksen sähköpostiosoite", nameof(ImportField.Email))]
    [InlineData("E-post", nameof(ImportField.Email))]
    [InlineData("Puh.", nameof(ImportField.Phone))]
    [InlineData("Yhteyshenkilön puhelinnumero", nameof(ImportField.Phone))]
    [InlineData("WWW-osoite", nameof(ImportField.Website))]
    [InlineData("Yhteyshenkilön rooli", nameof(ImportField.ContactRole))]
    [InlineData("Kieli", nameof(ImportField.Language))]
    [InlineData("Toiminnan kuvaus", nameof(ImportField.Description))]
    [InlineData("Jäsenmäärä", "")]
    [InlineData("Huomioita 2024", "")]
    [InlineData("", "")]
    public void A_header_is_understood(string header, string expected)
    {
        // Values that look like nothing, and a second column so that an empty header does not shorten the table.
        var guess = Guess($"{header};Väri\n???;sininen\n");

        Assert.Equal(expected, guess[0].Field?.ToString() ?? "");
        Assert.Null(guess[0].Warning);
    }

    [Theory]
    [InlineData("Yhteyshenkilön nimi", nameof(ColumnWarning.ImportColumnPersonalName))]
    [InlineData("Puheenjohtaja", nameof(ColumnWarning.ImportColumnPersonalName))]
    [InlineData("Sukunimi", nameof(ColumnWarning.ImportColumnPersonalName))]
    [InlineData("Katuosoite", nameof(ColumnWarning.ImportColumnNotOnRegister))]
    [InlineData("Postinumero", nameof(ColumnWarning.ImportColumnNotOnRegister))]
    [InlineData("Postitoimipaikka", nameof(ColumnWarning.ImportColumnNotOnRegister))]
    [InlineData("Perustamisvuosi", nameof(ColumnWarning.ImportColumnNotOnRegister))]
    [InlineData("Rekisterinumero", nameof(ColumnWarning.ImportColumnNotOnRegister))]
    public void What_the_register_does_not_keep_is_recognised_and_left_out(string header, string warning)
    {
        var guess = Guess($"Nimi;{header}\nA;x\n");

        Assert.Equal((null, warning), (guess[1].Field, guess[1].Warning.ToString()));
    }

    [Fact]
    public void Values_speak_where_the_header_does_not()
    {
        var guess = Guess("""
            Kuka;Tieto 1;Tieto 2;Tieto 3;Tieto 4
            Auralan Setlementti ry;0142140-5;toimisto@example.fi;Seinäjoki;www.example.fi
            Toinen ry;0116769-7;sihteeri@example.fi;Ilmajoki;https://example.fi/toinen
            """);

        Assert.Equal(
            [null, ImportField.BusinessId, ImportField.Email, ImportField.Place, ImportField.Website],
            guess.Select(column => column.Field));
    }

    [Fact]
    public void The_better_of_two_columns_gets_the_field_and_the_other_is_left_out()
    {
        var guess = Guess("Nimi;Puheenjohtajan sähköposti;Sähköposti\nA;a@example.fi;b@example.fi\n");

        Assert.Equal([ImportField.Name, null, ImportField.Email], guess.Select(column => column.Field));
    }

    [Fact]
    public void Personal_identity_codes_are_left_out_and_cannot_be_mapped_by_hand()
    {
        var table = Samples.Table("Nimi;Y-tunnus\nA;131052-308T\nB;010594Y9032\n");

        var guess = Columns.Guess(table, PlaceBook.Finland);
        var problem = Assert.Single(Samples.Map(ImportField.Name, ImportField.BusinessId).ProblemsFor(table));

        Assert.Equal((null, ColumnWarning.ImportColumnPersonalCodes), (guess[1].Field, guess[1].Warning));
        Assert.Equal(("ImportColumnHoldsPersonalCodes", "Y-tunnus"), (problem.Code, problem.Arguments.Single()));
    }

    [Fact]
    public void A_mapping_needs_the_name_once_and_columns_that_are_there()
    {
        var table = Samples.Table("Nimi;Kunta\nA;B\n");

        Assert.Empty(Samples.Map(ImportField.Name, ImportField.Place).ProblemsFor(table));
        Assert.Equal(
            ["ImportNameColumnMissing", "ImportFieldMappedTwice"],
            Samples.Map(ImportField.Place, ImportField.Place).ProblemsFor(table).Select(problem => problem.Code));
        Assert.Equal(
            ["ImportColumnUnknown"],
            Samples.Map(ImportField.Name, ImportField.Place, ImportField.Email).ProblemsFor(table).Select(problem => problem.Code));
    }

    private static IReadOnlyList<ColumnGuess> Guess(string text) =>
        Columns.Guess(Samples.Table(text), PlaceBook.Finland);
}
