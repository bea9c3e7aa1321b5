using static Kumppani.Directory.Contracts.AssociationCategory;

namespace Kumppani.Directory.Seed;

/// <summary>The kinds of which examples are made. Their number is a prime, so that any stride through them meets each once.</summary>
internal static class ExampleKinds
{
    public static IReadOnlyList<ExampleKind> All { get; } =
    [
        new("Iltarusko-eläkeläiset", Seniors, "Eläkeläisten viikkotapaamiset, yhteislaulua, retkiä ja tietoa ikäihmisten palveluista."),
        new("Senioritanssijat Verkkainen Valssi", Seniors, "Seniorien tanssiryhmä, johon tullaan yksin tai kaksin. Aiempaa kokemusta ei tarvita."),
        new("Muistelupiiri Eilispäivän Eväät", Seniors, "Kokoaa kylien muistoja ja valokuvia sekä vierailee hoivakodeissa kertomassa niistä."),
        new("Ikäihmisten Nettineuvojat", Seniors, "Vertaisohjaajat auttavat ikäihmisiä puhelimen, verkkopankin ja kunnan sähköisten palvelujen kanssa."),
        new("Sauvakävelijät Vakaa Askel", Seniors, "Tasapainoa ja lihasvoimaa ylläpitävää ulkoilua ikääntyneille ympäri vuoden."),
        new("Varttuneiden Pelikerho Pirun Nyrkki", Seniors, "Lauta- ja korttipelejä, kahvia ja seuraa kahdesti viikossa."),
        new("Eläkkeelle Ehtineet", Seniors, "Tukea eläkkeelle siirtymiseen, talousneuvontaa ja yhteisiä kulttuurimatkoja."),
        new("Hopeahapset Liikkeelle", Seniors, "Tuolijumppaa, vesijumppaa ja kyytejä liikuntapaikoille niille, jotka eivät itse aja."),
        new("Neljännen Polven Kertojat", Seniors, "Isovanhempien ja lapsenlasten yhteisiä tarinailtoja kouluissa ja kirjastossa."),

        new("Omaishoitajien Hengähdyspaikka", SocialAndHealth, "Vertaistukea omaishoitajille, sijaishoidon neuvontaa ja virkistyspäiviä."),
        new("Vertaistuki Valonsäde", SocialAndHealth, "Mielenterveystoipujien ja heidän läheistensä avoin kohtaamispaikka."),
        new("Päihteetön Perjantai", SocialAndHealth, "Päihteettömiä iltoja, toipumisryhmiä ja matala kynnys avun hakemiseen."),
        new("Sydänystävien Portaat", SocialAndHealth, "Sydänsairauksien ehkäisyä: mittauspäiviä, kävelyryhmiä ja ruokakursseja."),
        new("Muistiväen Kahvipöytä", SocialAndHealth, "Muistisairaiden ja heidän läheistensä kahvila, jossa saa tietoa ja levähtää."),
        new("Näkövammaisten Kuulokulma", SocialAndHealth, "Äänikirjapiirejä, opastettua ulkoilua ja esteettömyyskävelyjä päättäjien kanssa."),
        new("Kuulolla-yhdistys", SocialAndHealth, "Huonokuuloisten kerho ja kuulolähipalvelun vapaaehtoiset. Tilaisuuksissa on induktiosilmukka."),
        new("Vammaisperheiden Oma Porukka", SocialAndHealth, "Vammaisten lasten perheille vertaistukea, lomatoimintaa ja edunvalvontaa."),
        new("Ruoka-apu Täysi Kassi", SocialAndHealth, "Jakaa hävikkiruokaa, ohjaa palveluihin ja kutsuu yhteiselle aterialle."),
        new("Nivelpotilaiden Notkea", SocialAndHealth, "Nivelsairaiden allasjumppa ja arjen apuvälineiden neuvonta."),
        new("Surevien Tuki Kannatteleva Käsi", SocialAndHealth, "Sururyhmiä ja rinnalla kulkijoita läheisensä menettäneille."),
        new("Ensiapuryhmä Tyyni Hetki", SocialAndHealth, "Vapaaehtoisia ensiauttajia tapahtumiin ja ensiapukursseja kyläläisille."),

        new("Kuoro Aamukaste", Hobbies, "Sekakuoro, joka laulaa kansanlauluja ja esiintyy kylätapahtumissa."),
        new("Kansantanssin Kipinä", Hobbies, "Kansantanssia lapsille, nuorille ja aikuisille. Puvut ommellaan itse."),
        new("Suunnistajat Rastipolku", Hobbies, "Kuntorasteja, suunnistuskouluja ja karttojen tekoa lähimetsiin."),
        new("Pallo ja Potku", Hobbies, "Lasten ja nuorten jalkapalloa ja sählyä. Jokainen pelaa, tuloksia ei lasketa."),
        new("Hiihtoseura Pitävä Suksi", Hobbies, "Hiihtokouluja, latujen kunnostusta talkoilla ja avustusta varusteiden hankintaan vähävaraisille perheille."),
        new("Kesäteatteri Hirsikatto", Hobbies, "Harrastajateatteri, joka esittää joka kesä uuden näytelmän paikallisesta aiheesta."),
        new("Frisbeegolfaajat Kaartava Kiekko", Hobbies, "Pitää yllä frisbeegolfrataa ja järjestää viikkokisoja kaikenikäisille."),
        new("Kädentaitajat Punainen Lanka", Hobbies, "Kudonta-asema, käsityökerhoja ja perinnetekniikoiden kursseja."),
        new("Valokuvaajat Hidas Suljin", Hobbies, "Kuvauskävelyjä, pimiö ja vuosittainen näyttely kirjastossa."),
        new("Melojat Tyven Vesi", Hobbies, "Melontakursseja, yhteisiä kanootteja ja reittien merkitsemistä."),
        new("Ratsastajat Riento ja Ravi", Hobbies, "Ratsastusta lapsille ja vammaisratsastusta. Talli on avoinna vierailijoille."),
        new("Soittokunta Messinkitorvi", Hobbies, "Puhallinorkesteri, joka opettaa soittajansa ja lainaa soittimet."),
        new("Uimarit Märkä Varvas", Hobbies, "Uimakouluja, vesijumppaa ja avantouintia."),
        new("Shakkikerho Musta Ratsu", Hobbies, "Shakkia aloittelijoille ja kilpailijoille, kouluissa ja kirjastossa."),
        new("Kirjallisuuspiiri Taitettu Sivu", Hobbies, "Lukupiirejä selkokielellä ja yleiskielellä, kirjailijavieraita ja sanataidetta lapsille."),

        new("Kylätalkoolaiset", ResidentsAndVillages, "Kylätalon ylläpitoa, talkoita, kyläkävelyjä ja kyläsuunnitelma kunnan kanssa."),
        new("Vanhempien Verkko", ResidentsAndVillages, "Koulun ja kodin yhteistyötä: vanhempainiltoja, turvallisia koulumatkoja ja välipala-avustusta."),
        new("Asukastupa Avoin Ovi", ResidentsAndVillages, "Alueen yhteinen olohuone: kahvia, kerhoja ja apua lomakkeiden kanssa."),
        new("Omakotiväki Aidan Molemmin Puolin", ResidentsAndVillages, "Asukkaiden asioita kunnan suuntaan, työkalulainaamo ja naapuriapua."),
        new("Kyläseura Valkean Vieressä", ResidentsAndVillages, "Juhannuskokko, joulumyyjäiset ja kylän oma lehti."),
        new("Laituriyhdistys", ResidentsAndVillages, "Hoitaa uimarannan laituria, saunaa ja venepaikkoja asukkaiden talkootyöllä."),
        new("Tievalo ja Pysäkki", ResidentsAndVillages, "Valvoo kylän teitä, joukkoliikennettä ja valoja sekä kokoaa aloitteita."),
        new("Leikkipuiston Ystävät", ResidentsAndVillages, "Perhekahvila, kirpputori ja leikkipuiston kunnostus yhdessä kunnan kanssa."),
        new("Kylänraitin Kaunistajat", ResidentsAndVillages, "Istuttaa, siivoaa ja korjaa: kevät- ja syystalkoot sekä kukkakilpailu."),
        new("Nuorten Vintti", ResidentsAndVillages, "Nuorten itse pyörittämä tila, pelejä ja bändikämppä. Aikuinen on aina paikalla."),
        new("Kylien Laajakaista", ResidentsAndVillages, "Edistää valokuitua ja neuvoo sen hankinnassa haja-asutusalueella."),

        new("Mehiläishoitajat Kukkiva Keto", Others, "Neuvoo uusia mehiläishoitajia ja kylvää niittyjä pölyttäjille."),
        new("Luonnonystävät Suopursu", Others, "Luontoretkiä, linnunpönttötalkoita ja vieraslajien torjuntaa."),
        new("Pelastuskoirat Tarkka Kuono", Others, "Kouluttaa vapaaehtoisia pelastuskoiria ja etsii kadonneita viranomaisten pyynnöstä."),
        new("Perinnetraktorit Käynnistyskampi", Others, "Kunnostaa vanhoja koneita ja näyttää ne työnäytöksissä."),
        new("Ystävyysseura Kaksi Rantaa", Others, "Ystävyyskuntatoimintaa, kielikahviloita ja nuorten vaihtoja."),
        new("Maahan Muuttaneiden Tori", Others, "Kielikahvila, kotoutumisen vertaisryhmiä ja monikulttuurisia juhlia."),
        new("Kotiseutuväki Vanha Mylly", Others, "Vaalii kotiseutumuseota, murretta ja rakennusperintöä."),
        new("Yrittäjänaiset Oma Ovi", Others, "Yrittäjien verkosto, mentorointia ja tapahtumia."),
        new("Metsästäjät Kuusen Katve", Others, "Riistanhoitoa, ampumaradan ylläpitoa ja nuorten erätaitokursseja."),
        new("Partiolaiset Sateenkaarinuotio", Others, "Partiota seitsenvuotiaista aikuisiin, leirejä ja erätaitoja."),
        new("Kissatalo Lämmin Tassu", Others, "Huolehtii löytökissoista ja etsii niille kodin."),
        new("Kaupunkiviljelijät Multasormi", Others, "Viljelypalstoja, siemenvaihtoa ja yhteinen kompostikoulu."),
        new("Pyöräilijät Myötätuuli", Others, "Pyöräilyn turvallisuutta, retkiä ja pyörien korjausiltoja."),
        new("Kiertotalouden Korjauspaja", Others, "Korjauspaja, jossa rikkinäinen korjataan yhdessä ja tavara kiertää."),
    ];
}
