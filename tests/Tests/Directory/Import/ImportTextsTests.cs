using System.Globalization;
using Kumppani.Directory.Import;

namespace Kumppani.Tests.Directory.Import;

public sealed class ImportTextsTests
{
    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public void Everything_the_import_can_say_has_words(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        string[] said =
        [
            .. ImportFields.OnRegister.Select(ImportTexts.Of),
            .. Enum.GetValues<RowVerdict>().Select(ImportTexts.Of),
            .. Enum.GetValues<ColumnWarning>().Select(ImportTexts.Of),
            .. Enum.GetValues<SourceNoteKind>().Select(kind => ImportTexts.Of(new SourceNote(kind, 17, 3))),
            .. Enum.GetValues<RowReason>().Select(reason => ImportTexts.Of(new RowRemark(reason, Text: "arvo"))),
        ];

        Assert.All(said, text => Assert.False(string.IsNullOrWhiteSpace(text) || text.Contains('{', StringComparison.Ordinal)));
    }

    [Fact]
    public void A_doubled_row_names_the_line_of_the_first()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fi");

        Assert.Equal("Sama yhdistys on jo rivillä 12.", ImportTexts.Of(new RowRemark(RowReason.ImportRowDuplicateInFile, Line: 12)));
    }
}
