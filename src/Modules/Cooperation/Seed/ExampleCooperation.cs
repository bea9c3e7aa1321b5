using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;

namespace Kumppani.Cooperation.Seed;

/// <summary>The demo's two municipalities. Figures and sections say what the municipalities have told themselves; the liaison's duties follow the 2019 recommendation.</summary>
internal static class ExampleCooperation
{
    private static readonly LocalizedText Duties = LocalizedText.Of(
        "- Pitää järjestöasioita esillä kunnassa\n- Neuvoo yhdistyksiä ja ohjaa ne oikean yksikön luo\n- Kutsuu koolle yhteiset tapaamiset\n- Vie yhdistysten asioita eteenpäin kunnassa",
        "- Håller föreningsfrågor framme i kommunen\n- Ger föreningar råd och hänvisar dem till rätt enhet\n- Sammankallar de gemensamma träffarna\n- För föreningarnas ärenden vidare i kommunen",
        "- Keeps the associations' matters visible in the municipality\n- Advises associations and guides them to the right unit\n- Convenes the gatherings\n- Takes the associations' matters forward in the municipality");

    private static readonly LocalizedText Mandate = LocalizedText.Of(
        "Voi viedä yhdistyksen asian suoraan sille yksikölle, jolle se kuuluu, ja sopia päivän, jolloin siihen vastataan.",
        "Får föra en förenings ärende direkt till den enhet som det hör till och komma överens om vilken dag det besvaras.",
        "May take an association's matter straight to the unit it belongs to and agree on the day by which it is answered.");

    public static IReadOnlyList<ExampleMunicipality> All { get; } =
    [
        new(
            "Seinäjoki", 2023, 66_120, 146_923, 3_746, 1122, 98_640_000, "Seinäjoen kaupungin esittely järjestöyhteistyöstään, luvut vuodelta 2023",
            [Liaison(LocalizedText.Of("Järjestötyön koordinaattori", "Koordinator för föreningsarbete", "Coordinator of work with associations"))],
            [
                (CooperationTopic.Spaces, LocalizedText.Of(
                    "Kirjastoissa ja muissa kaupungin tiloissa on maksuttomia tiloja toiminnalle, joka järjestetään yhdessä kaupungin kanssa. Muuten tiloja vuokrataan edullisesti.",
                    "I biblioteken och stadens andra lokaler finns avgiftsfria utrymmen för verksamhet som ordnas tillsammans med staden. Annars hyrs lokaler ut förmånligt.",
                    "Libraries and other premises of the city have rooms free of charge for activities arranged together with the city. Otherwise rooms are rented at a low price.")),
                (CooperationTopic.Grants, LocalizedText.Of(
                    "Avustuksia myönnetään liikunta-, kulttuuri- ja nuorisotoimintaan, kylien ja asuinalueiden kehittämiseen, tapahtumiin ja suurille yleishyödyllisille yhteisöille.",
                    "Bidrag beviljas för idrotts-, kultur- och ungdomsverksamhet, för utveckling av byar och bostadsområden, för evenemang och till stora allmännyttiga samfund.",
                    "Grants are given for sport, culture and youth work, for developing villages and districts, for events, and to large public-benefit bodies.")),
                (CooperationTopic.Communication, LocalizedText.Of(
                    "Kaupunki lähettää järjestö- ja seurayhteistyön uutiskirjettä. Kirjeen voi tilata kuka tahansa.",
                    "Staden skickar ut ett nyhetsbrev om samarbetet med föreningar och klubbar. Vem som helst kan prenumerera på brevet.",
                    "The city sends a newsletter on cooperation with associations and clubs. Anybody may subscribe to it.")),
            ],
            (
                "Esimerkki: kirjaston tila maanantai-iltaisin",
                "Esimerkkiviesti. Saisiko yhdistyksemme kirjaston kokoustilan maanantaisin klo 17–19 maksutta, jos kerho on avoin kaikille?",
                "Kirjastopalvelut",
                "Esimerkki: voiko avoin kerho käyttää kirjaston kokoustilaa maanantai-iltaisin maksutta?"),
            [
                (20, DutyClass.Advice, "Esimerkki: neuvottu uutta yhdistystä avustuksen hakemisessa", 30),
                (12, DutyClass.Events, "Esimerkki: kumppanuuspöydän ohjelman valmistelu", 120),
                (6, DutyClass.Networks, "Esimerkki: järjestöyhdyshenkilöiden verkoston tapaaminen", 90),
                (2, DutyClass.Communication, "Esimerkki: uutiskirjeen kokoaminen", 180),
            ]),
        new(
            "Evijärvi", 2023, 2292, 39_190, 3_630, 80, 6_520_000, "Evijärven kunnan esittely järjestöyhteistyöstään, luvut vuodelta 2023",
            [Liaison(LocalizedText.Of("Kehittäjäkoordinaattori", "Utvecklingskoordinator", "Development coordinator"))],
            [
                (CooperationTopic.Spaces, LocalizedText.Of(
                    "Yhdistykset saavat kunnan tiloja käyttöönsä maksutta, esimerkiksi Pihlajarinteen.",
                    "Föreningar får använda kommunens lokaler avgiftsfritt, till exempel Pihlajarinne.",
                    "Associations may use the municipality's premises free of charge, Pihlajarinne for example.")),
                (CooperationTopic.Grants, LocalizedText.Of(
                    "Kunta myöntää kohde- ja toiminta-avustuksia ja kylien kehittämisrahaa. Kehittämishankkeisiin yhdistys voi saada aloituslainaa.",
                    "Kommunen beviljar bidrag för ändamål och verksamhet samt utvecklingspengar till byar. För utvecklingsprojekt kan en förening få ett startlån.",
                    "The municipality gives grants for a purpose and for activity, and development money for villages. For a development project an association may get a start-up loan.")),
            ],
            null,
            [(9, DutyClass.Advice, "Esimerkki: keskustelu kyläyhdistyksen hankkeesta", 45)]),
    ];

    private static AppointmentDetails Liaison(LocalizedText title) =>
        new(title, LocalizedText.Empty, Duties, Mandate, null, null, null, default, null, null, LocalizedText.Empty, null, null, null, null);
}
