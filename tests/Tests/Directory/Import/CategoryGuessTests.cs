using Kumppani.Directory.Import;

namespace Kumppani.Tests.Directory.Import;

public sealed class CategoryGuessTests
{
    [Theory]
    [InlineData("Eläkeläisjärjestöt", nameof(Category.Seniors))]
    [InlineData("Nurmon Eläkkeensaajat ry", nameof(Category.Seniors))]
    [InlineData("Seniorit ja ikäihmiset", nameof(Category.Seniors))]
    [InlineData("Pensionärsförening", nameof(Category.Seniors))]
    [InlineData("Sosiaali- ja terveysjärjestö", nameof(Category.SocialAndHealth))]
    [InlineData("Seinäjoen Sydänyhdistys ry", nameof(Category.SocialAndHealth))]
    [InlineData("Vammaisjärjestö", nameof(Category.SocialAndHealth))]
    [InlineData("Social- och hälsovård", nameof(Category.SocialAndHealth))]
    [InlineData("Liikunta ja urheilu", nameof(Category.SportAndCulture))]
    [InlineData("Mieskuoro", nameof(Category.SportAndCulture))]
    [InlineData("Ilmajoen Kisailijat, voimisteluseura", nameof(Category.SportAndCulture))]
    [InlineData("Idrottsförening", nameof(Category.SportAndCulture))]
    [InlineData("Jyväskylän Seura", nameof(Category.SportAndCulture))]
    [InlineData("Kyläyhdistys", nameof(Category.Residents))]
    [InlineData("Törnävän koulun vanhempainyhdistys", nameof(Category.Residents))]
    [InlineData("Asukasyhdistykset", nameof(Category.Residents))]
    [InlineData("Byaförening", nameof(Category.Residents))]
    [InlineData("Hem och skola", nameof(Category.Residents))]
    [InlineData("Muut", nameof(Category.Others))]
    [InlineData("Seurakunta", nameof(Category.Others))]
    [InlineData("Yrittäjäyhdistys", nameof(Category.Others))]
    [InlineData("xyzzy", "")]
    [InlineData("", "")]
    public void Words_lead_to_one_of_the_five_groups(string text, string expected) =>
        Assert.Equal(expected, CategoryGuess.Of(text)?.ToString() ?? "");
}
