namespace Kumppani.Forums.Seed;

/// <summary>What the groups of the demo's forum have written so far, made up, and how half of the hall has voted.</summary>
internal static class ExampleAnswers
{
    /// <summary>Group, question and words; eleven of twenty.</summary>
    public static IReadOnlyList<(int Group, int Question, string Text)> All { get; } =
    [
        (1, 1, "Kukaan ei jää yksin. Jokainen ikäihminen löytää läheltä kodin tekemistä ja seuraa."),
        (1, 2, "Tutustutaan toisiimme ja kuullaan kaupungin suunnitelmista ennen kuin ne on päätetty."),
        (1, 4, "Lyhyitä ja selkeitä tehtäviä, joihin ei tarvitse sitoutua vuosiksi. Kaupunki voisi korvata matkakulut ja järjestää kyydit iltatapahtumiin."),
        (2, 1, "Tukea saa ajoissa: yhdistykset ja palvelut ohjaavat ihmisiä toistensa luo."),
        (2, 3, "Vertaistuen näkyvyys terveysasemilla, kokemusasiantuntijoiden käyttö ja yhteinen palvelukalenteri."),
        (3, 1, "Liikunta ja kulttuuri kuuluvat kaikille. Harrastaminen ei ole kiinni rahasta eikä kyydistä."),
        (3, 2, "Sovitaan vuorot ja tapahtumapäivät niin, etteivät ne mene päällekkäin."),
        (3, 3, "Tilavuorojen jakoperusteet, avustusten haku ja talkooväen löytäminen suuriin tapahtumiin."),
        (4, 1, "Elävät kylät ja turvalliset koulutiet."),
        (4, 3, "Kylätalojen kunto, kevyen liikenteen väylät ja se, miten asukkaan aloite etenee."),
        (5, 1, "Kaupunki, jossa jokaisella yhdistyksellä on yhteystieto, jolle soittaa."),
    ];

    /// <summary>Positions of the chosen options; seventeen of thirty-four.</summary>
    public static IReadOnlyList<int[]> Votes { get; } =
    [
        [1, 4, 6], [4, 6, 5], [1, 4, 7], [4, 6, 3], [1, 2, 4], [6, 4, 5], [1, 6, 7], [4, 5, 6], [1, 4, 6],
        [2, 4, 6], [1, 5, 6], [3, 4, 6], [1, 4, 5], [4, 6, 7], [1, 2, 6], [4, 5, 6], [1, 4, 6],
    ];
}
