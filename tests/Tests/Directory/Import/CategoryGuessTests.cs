using Kumppani.Directory.Contracts;
using Kumppani.Directory.Import;

namespace Kumppani.Tests.Directory.Import;

public sealed class CategoryGuessTests
{
    [Theory]
    [InlineData("Eläkeläisjärjestöt", nameof(AssociationCategory.Seniors))]
    [InlineData("Nurmon Eläkkeensaajat ry", nameof(AssociationCategory.Seniors))]
    [InlineData("Seniorit ja ikäihmiset", nameof(AssociationCategory.Seniors))]
    [InlineData("Pensionärsförening", nameof(AssociationCategory.Seniors))]
    [InlineData("Sosiaali- ja terveysjärjestö", nameof(AssociationCategory.SocialAndHealth))]
    [InlineData("Seinäjoen Sydänyhdistys ry", nameof(AssociationCategory.SocialAndHealth))]
    [InlineData("Vammaisjärjestö", nameof(AssociationCategory.SocialAndHealth))]
    [InlineData("Social- och hälsovård", nameof(AssociationCategory.SocialAndHealth))]
    [InlineData("Liikunta ja urheilu", nameof(AssociationCategory.Hobbies))]
    [InlineData("Mieskuoro", nameof(AssociationCategory.Hobbies))]
    [InlineData("Ilmajoen Kisailijat, voimisteluseura", nameof(AssociationCategory.Hobbies))]
    [InlineData("Idrottsförening", nameof(AssociationCategory.Hobbies))]
    [InlineData("Jyväskylän Seura", nameof(AssociationCategory.Hobbies))]
    [InlineData("Kyläyhdistys", nameof(AssociationCategory.ResidentsAndVillages))]
    [InlineData("Törnävän koulun vanhempainyhdistys", nameof(AssociationCategory.ResidentsAndVillages))]
    [InlineData("Asukasyhdistykset", nameof(AssociationCategory.ResidentsAndVillages))]
    [InlineData("Byaförening", nameof(AssociationCategory.ResidentsAndVillages))]
    [InlineData("Hem och skola", nameof(AssociationCategory.ResidentsAndVillages))]
    [InlineData("Eläkeläisten kuoro", nameof(AssociationCategory.Seniors))]
    [InlineData("Kylän urheiluseura", nameof(AssociationCategory.Hobbies))]
    [InlineData("Muusikot", nameof(AssociationCategory.Hobbies))]
    [InlineData("Socialdemokraterna", nameof(AssociationCategory.Others))]
    [InlineData("Muu toiminta", nameof(AssociationCategory.Others))]
    [InlineData("Muut", nameof(AssociationCategory.Others))]
    [InlineData("Seurakunta", nameof(AssociationCategory.Others))]
    [InlineData("Yrittäjäyhdistys", nameof(AssociationCategory.Others))]
    [InlineData("xyzzy", "")]
    [InlineData("", "")]
    public void Words_lead_to_one_of_the_five_groups(string text, string expected) =>
        Assert.Equal(expected, CategoryGuess.Of(text)?.ToString() ?? "");
}
