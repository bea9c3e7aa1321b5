using Kumppani.Kernel.Domain;
using static Kumppani.Wellbeing.Contracts.MeasureState;

namespace Kumppani.Wellbeing.Seed;

/// <summary>Measures of the demo: the themes are those of Ylöjärvi's forum and Seinäjoki's table, the sentences are ours.</summary>
internal static class ExampleMeasures
{
    private const string Ylojarvi = "m980";
    private const string Seinajoki = "m743";

    public static IReadOnlyList<ExampleMeasure> All { get; } =
    [
        new(Ylojarvi,
            LocalizedText.Of("Yhteinen tavoite esitetään hyvinvointisuunnitelmaan", "Ett gemensamt mål föreslås för välfärdsplanen", "A shared goal is proposed for the wellbeing plan"),
            LocalizedText.Of(
                "Foorumissa muotoiltu yhteinen tavoite kirjoitetaan puhtaaksi ja viedään hyvinvointisuunnitelman valmisteluun.\nJärjestöt kommentoivat sanamuotoa ennen käsittelyä.",
                "Målet som formulerades på forumet renskrivs och förs till beredningen av välfärdsplanen.\nFöreningarna kommenterar formuleringen före behandlingen.",
                "The goal worded at the forum is written out and taken to the drafting of the wellbeing plan.\nAssociations comment on the wording before it is handled."),
            60, [Agreed, InProgress], "Hyvinvointipalvelut", 4, "hallitus")
        {
            MunicipalityNote = LocalizedText.Of("Luonnos on lähetetty järjestöille kommenteille.", "Utkastet har skickats till föreningarna för kommentarer.", "The draft has been sent to associations for comments."),
            AssociationNote = LocalizedText.Of("Toivomme tavoitteeseen mainintaa kylien toiminnasta. Kommentti on lähetetty."),
        },
        new(Ylojarvi,
            LocalizedText.Of("Järjestöfoorumi kutsutaan koolle kaksi kertaa vuodessa", "Föreningsforumet sammankallas två gånger om året", "The association forum is convened twice a year"),
            LocalizedText.Of(
                "Kevään ja syksyn foorumin päivät päätetään vuodeksi kerrallaan. Jokaisessa foorumissa käydään läpi sovitut toimenpiteet.",
                "Datumen för vårens och höstens forum bestäms för ett år i taget. På varje forum går man igenom de överenskomna åtgärderna.",
                "The days of the spring and autumn forum are decided a year at a time. Each forum goes through the agreed measures."),
            150, [Agreed], "Järjestöyhteistyö"),
        new(Ylojarvi,
            LocalizedText.Of("Järjestökirje lähetetään neljä kertaa vuodessa", "Föreningsbrevet skickas fyra gånger om året", "The association letter is sent four times a year"),
            LocalizedText.Of(
                "Kirjeessä kerrotaan avustuksista, tiloista, koulutuksista ja siitä, miten sovitut asiat etenevät. Järjestöt voivat lähettää siihen omia uutisiaan.",
                "Brevet berättar om bidrag, lokaler, utbildningar och hur det överenskomna framskrider. Föreningarna kan skicka egna nyheter.",
                "The letter tells about grants, spaces, training and how the agreed matters are getting on. Associations may send their own news."),
            25, [Agreed, InProgress], "Viestintä", 0, "tiedottaja")
        {
            MunicipalityNote = LocalizedText.Of("Kolme kirjettä on lähetetty, neljäs on koottavana.", "Tre brev har skickats, det fjärde håller på att sammanställas.", "Three letters have been sent, the fourth is being put together."),
        },
        new(Ylojarvi,
            LocalizedText.Of("Järjestöille vapaat tilat kootaan yhteen paikkaan", "Lokaler som är lediga för föreningar samlas på ett ställe", "Spaces free for associations are gathered in one place"),
            LocalizedText.Of(
                "Koulujen, kirjastojen ja kylätalojen tilat, niiden hinnat ja varausohjeet löytyvät yhdestä luettelosta.",
                "Skolornas, bibliotekens och byagårdarnas lokaler, priser och bokningsanvisningar finns i en förteckning.",
                "The spaces of schools, libraries and village houses, their prices and how to book them are found in one list."),
            -20, [Agreed, InProgress], "Tilapalvelut", 2, "kylien edustaja")
        {
            AssociationNote = LocalizedText.Of("Kylätalojen tiedot on toimitettu. Koulujen tilat puuttuvat vielä luettelosta."),
        },
        new(Ylojarvi,
            LocalizedText.Of("Avustushakemuksen ohje tiivistetään yhdelle sivulle", "Anvisningen för bidragsansökan komprimeras till en sida", "The guide to grant applications is brought down to one page"),
            LocalizedText.Of("Ohje kertoo, kuka voi hakea, mihin ja milloin. Järjestöt ovat lukeneet sen ennen julkaisua."),
            -60, [Agreed, InProgress, Done], "Hyvinvointipalvelut", 1, "rahastonhoitaja")
        {
            MunicipalityNote = LocalizedText.Of("Ohje on julkaistu suomeksi ja selkokielellä."),
            AssociationNote = LocalizedText.Of("Luettu läpi ja ymmärretty. Kiitos!"),
        },
        new(Ylojarvi,
            LocalizedText.Of("Talkoopankki avataan kaikille kylille", "Talkobanken öppnas för alla byar", "The bank of voluntary work is opened to all villages"),
            LocalizedText.Of("Kylät ilmoittavat talkoonsa yhteen kalenteriin ja lainaavat välineitä toisiltaan. Kaupunki auttaa vapaaehtoisten vakuutusasioissa."),
            120, [Agreed], "Vapaaehtoistoiminnan koordinointi", 2, "toimikunta", IsAssociations: true),
        new(Ylojarvi,
            LocalizedText.Of("Järjestöagentit kiertävät kylillä", "Föreningsagenterna besöker byarna", "Association agents tour the villages"),
            LocalizedText.Of("Kaksi järjestöagenttia käy vuoden aikana jokaisessa kylässä ja kirjaa järjestöjen kysymykset."),
            200, [], "Järjestöyhteistyö"),
        new(Ylojarvi,
            LocalizedText.Of("Perustetaan painettu järjestölehti", "En tryckt föreningstidning grundas", "A printed association magazine is founded"),
            LocalizedText.Empty,
            90, [Agreed, Dropped], "Viestintä", 0, "hallitus")
        {
            Reason = LocalizedText.Of("Järjestökirje tavoittaa samat lukijat, ja painokuluille löytyi parempaa käyttöä.", "Föreningsbrevet når samma läsare, och tryckkostnaderna fick bättre användning.", "The association letter reaches the same readers, and the printing costs found a better use."),
        },
        new(Seinajoki,
            LocalizedText.Of("Kumppanuuspöydän nostot kootaan kehittämissuunnitelmaan", "Det som lyftes fram vid partnerskapsbordet samlas i utvecklingsplanen", "The points raised at the partnership table are gathered into the development plan"),
            LocalizedText.Of(
                "Pöydän keskustelusta poimitut asiat viedään yhteiseen kehittämissuunnitelmaan. Jokaisesta nostosta näkee, mistä se on peräisin.",
                "Frågorna från diskussionen förs in i den gemensamma utvecklingsplanen. För varje fråga syns varifrån den kommer.",
                "Matters picked from the table's discussion are taken to the joint development plan. Each shows where it came from."),
            45, [Agreed, InProgress], "Hyvinvointi ja osallisuus", 0, "hallitus"),
        new(Seinajoki,
            LocalizedText.Of("Monikielinen vapaaehtoistoiminta esitellään yhteisessä illassa", "Flerspråkig frivilligverksamhet presenteras på en gemensam kväll", "Multilingual volunteering is presented at a joint evening"),
            LocalizedText.Of("Järjestöt kertovat tehtävistä, joihin voi tulla mukaan vähäiselläkin suomen taidolla."),
            75, [Agreed], "Kotoutumispalvelut", 5, "vapaaehtoistoiminta"),
    ];
}
