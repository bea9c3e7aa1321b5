using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Seed;

/// <summary>The cards of the demo's two municipalities: what they have told of their cooperation in public, with figures of 2023. Of the other cards they have told nothing.</summary>
internal static class ExampleMaps
{
    /// <summary>The end of the year their figures are of.</summary>
    public static DateOnly Since { get; } = new(2023, 12, 31);

    private static readonly LocalizedText SeinajokiLiaison = LocalizedText.Of(
        "Yhdyshenkilö on nimetty ja kutsuu yhdistyksiä koolle säännöllisesti.", "En kontaktperson är utsedd och sammankallar föreningarna regelbundet.", "A liaison has been named and convenes associations regularly.");

    private static readonly LocalizedText SeinajokiSpaces = LocalizedText.Of(
        "Kirjastoissa ja muissa kaupungin tiloissa on maksuttomia tiloja yhdessä järjestettyyn toimintaan, muuten vuokra on edullinen.",
        "I biblioteken och stadens andra lokaler finns avgiftsfria utrymmen för gemensam verksamhet, annars är hyran förmånlig.",
        "Libraries and other premises of the city have rooms free of charge for joint activities; otherwise the rent is low.");

    private static readonly LocalizedText EvijarviLiaison = LocalizedText.Of("Kunnassa on yksi yhdyshenkilö.", "Kommunen har en kontaktperson.", "The municipality has one liaison.");

    private static readonly LocalizedText EvijarviSpaces = LocalizedText.Of(
        "Yhdistykset saavat kunnan tiloja maksutta, esimerkiksi Pihlajarinteen.", "Föreningar får kommunens lokaler avgiftsfritt, till exempel Pihlajarinne.", "Associations get the municipality's premises free of charge, Pihlajarinne for example.");

    public static IReadOnlyList<ExampleMap> All { get; } =
    [
        new(
            "Seinäjoki", LocalizedText.Of("Järjestötyön koordinaattori", "Koordinator för föreningsarbete", "Coordinator of work with associations"),
            [
                (CardKind.Forum, LocalizedText.Of("Kumppanuuspöytä kokoontuu kerran tai kaksi vuodessa. Urheiluseuroilla on oma seurafoorumi.", "Partnerskapsbordet samlas en eller två gånger om året. Idrottsföreningarna har ett eget föreningsforum.", "The partnership table meets once or twice a year. Sports clubs have a forum of their own.")),
                (CardKind.Grants, LocalizedText.Of("Avustuksia liikuntaan, kulttuuriin, nuorisotyöhön, kylien ja asuinalueiden kehittämiseen ja tapahtumiin.", "Bidrag för idrott, kultur, ungdomsarbete, utveckling av byar och bostadsområden samt evenemang.", "Grants for sport, culture, youth work, developing villages and districts, and events.")),
                (CardKind.Liaison, SeinajokiLiaison),
                (CardKind.Councils, LocalizedText.Of("Vanhusneuvosto ja vammaisneuvosto sekä erilaisia työpajoja.", "Äldrerådet och rådet för personer med funktionsnedsättning samt olika verkstäder.", "The elderly and disability councils, and various workshops.")),
                (CardKind.Spaces, SeinajokiSpaces),
                (CardKind.Communication, LocalizedText.Of("Järjestö- ja seurayhteistyön uutiskirje, jonka kuka tahansa voi tilata.", "Ett nyhetsbrev om samarbetet med föreningar och klubbar, öppet för alla.", "A newsletter on cooperation with associations and clubs, open to anybody.")),
            ],
            [(Thesis.Liaison, ThesisStand.Adopted, SeinajokiLiaison), (Thesis.Spaces, ThesisStand.Adopted, SeinajokiSpaces)]),
        new(
            "Evijärvi", LocalizedText.Of("Kehittäjäkoordinaattori", "Utvecklingskoordinator", "Development coordinator"),
            [
                (CardKind.Forum, LocalizedText.Of("Kumppanuuspöytiä pidetään omassa kunnassa ja kuntayhtymän kanssa.", "Partnerskapsbord hålls i den egna kommunen och med samkommunen.", "Partnership tables are held in the municipality and with the federation of municipalities.")),
                (CardKind.Grants, LocalizedText.Of("Kohde- ja toiminta-avustuksia, kylien kehittämisrahaa ja aloituslainaa kehittämishankkeisiin.", "Bidrag för ändamål och verksamhet, utvecklingspengar till byar och startlån för utvecklingsprojekt.", "Grants for a purpose and for activity, development money for villages, and start-up loans for development projects.")),
                (CardKind.Liaison, EvijarviLiaison),
                (CardKind.Councils, LocalizedText.Of("Yhdistyksillä on paikka vanhus- ja vammaisneuvostossa.", "Föreningarna har en plats i äldre- och handikapprådet.", "Associations have seats in the elderly and disability council.")),
                (CardKind.Documents, LocalizedText.Of("Yhdistykset ovat mukana kuntastrategian ohjausryhmässä.", "Föreningarna är med i styrgruppen för kommunstrategin.", "Associations take part in the steering group of the municipal strategy.")),
                (CardKind.Spaces, EvijarviSpaces),
            ],
            [(Thesis.Liaison, ThesisStand.Adopted, EvijarviLiaison), (Thesis.Spaces, ThesisStand.Adopted, EvijarviSpaces)]),
    ];
}
