namespace Kumppani.Directory.Import;

/// <summary>What people write above the columns of their registers, in Finnish, Swedish and English.</summary>
internal static class HeaderWords
{
    private const int Exact = 100;

    private static readonly Dictionary<string, ImportField> Words = new (ImportField Field, string[] Names)[]
    {
        (ImportField.Name, [
            "nimi", "yhdistyksen nimi", "yhdistys", "yhdistykset", "järjestö", "järjestön nimi", "seura", "seuran nimi", "toimija",
            "organisaatio", "virallinen nimi", "yhteisön nimi", "namn", "förening", "föreningens namn", "föreningsnamn", "organisation",
            "name", "association", "association name", "organisation name", "organization",
        ]),
        (ImportField.BusinessId, [
            "y-tunnus", "ytunnus", "yritystunnus", "yritys- ja yhteisötunnus", "ly-tunnus", "fo-nummer", "fo nr", "företags- och organisationsnummer",
            "organisationsnummer", "business id", "businessid", "business identity code",
        ]),
        (ImportField.RegisterNumber, [
            "rekisterinumero", "rekisterinro", "rek.nro", "rekisteritunnus", "yhdistysrekisterinumero", "registernummer", "föreningsregisternummer",
            "register number", "registration number",
        ]),
        (ImportField.Place, [
            "kunta", "kotikunta", "kotipaikka", "kotipaikkakunta", "kaupunki", "paikkakunta", "sijaintikunta", "hemort", "hemkommun", "kommun", "ort",
            "municipality", "home", "home municipality", "domicile", "place", "municipality code", "kuntakoodi", "kuntanumero",
        ]),
        (ImportField.Category, [
            "luokka", "laji", "luokitus", "toimiala", "tyyppi", "ryhmä", "kategoria", "yhdistystyyppi", "järjestötyyppi", "kategori", "verksamhetsområde",
            "typ", "grupp", "bransch", "category", "type", "group", "field",
        ]),
        (ImportField.Email, [
            "sähköposti", "sähköpostiosoite", "s-posti", "sposti", "säpo", "meili", "e-post", "epost", "e-postadress", "email", "e-mail", "mail",
            "email address",
        ]),
        (ImportField.Phone, [
            "puhelin", "puhelinnumero", "puh", "puhnro", "puh.nro", "matkapuhelin", "gsm", "telefon", "telefonnummer", "tel", "tfn", "mobil", "phone",
            "phone number", "telephone", "mobile",
        ]),
        (ImportField.Website, [
            "kotisivu", "kotisivut", "www", "www-sivu", "www-sivut", "www-osoite", "verkkosivu", "verkkosivut", "verkkosivusto", "nettisivu",
            "nettisivut", "internet", "internetsivut", "hemsida", "webbplats", "webbsida", "website", "web site", "url", "homepage", "web",
        ]),
        (ImportField.ContactRole, [
            "rooli", "tehtävä", "asema", "yhteyshenkilön rooli", "yhteyshenkilön tehtävä", "roll", "uppgift", "kontaktpersonens roll", "role",
            "contact role", "contact's role",
        ]),
        (ImportField.ContactName, [
            "yhteyshenkilö", "yhteyshenkilön nimi", "yhdyshenkilö", "puheenjohtaja", "puheenjohtajan nimi", "sihteeri", "etunimi", "sukunimi",
            "henkilö", "kontaktperson", "kontaktpersonens namn", "ordförande", "sekreterare", "förnamn", "efternamn", "contact", "contact person",
            "contact name", "chairperson", "secretary", "first name", "last name",
        ]),
        (ImportField.Address, [
            "osoite", "katuosoite", "lähiosoite", "postiosoite", "käyntiosoite", "adress", "gatuadress", "postadress", "besöksadress", "address",
            "street address", "postal address",
        ]),
        (ImportField.PostCode, ["postinumero", "postinro", "pnro", "postnummer", "postnr", "postcode", "post code", "postal code", "zip", "zip code"]),
        (ImportField.PostOffice, ["postitoimipaikka", "ptp", "postikonttori", "postanstalt", "postort", "post office", "city", "town"]),
        (ImportField.Language, ["kieli", "toimintakieli", "asiointikieli", "språk", "verksamhetsspråk", "language"]),
        (ImportField.Description, [
            "kuvaus", "mitä tehdään", "toiminta", "toiminnan kuvaus", "tarkoitus", "esittely", "lisätiedot", "beskrivning", "verksamhet", "syfte", "presentation",
            "description", "activities", "activity", "purpose", "about",
        ]),
        (ImportField.Founded, [
            "perustettu", "perustamisvuosi", "perustamispäivä", "rekisteröity", "rekisteröintipäivä", "grundad", "grundat", "grundår", "founded",
            "year founded", "established",
        ]),
    }.SelectMany(entry => entry.Names, (entry, name) => (Key: Folded.Words(name), entry.Field)).DistinctBy(entry => entry.Key)
        .ToDictionary(entry => entry.Key, entry => entry.Field);

    public static bool Knows(string header) => Words.ContainsKey(Folded.Words(header));

    /// <summary>
    /// How well a header fits each field: 100 for a word as it stands, less for a longer header that holds one, the more the longer the word
    /// ("Yhdistyksen sähköpostiosoite" is an e-mail address rather than an address or an association).
    /// </summary>
    public static IEnumerable<(ImportField Field, int Score)> Score(string header)
    {
        var folded = Folded.Words(header);
        if (folded.Length == 0) return [];
        if (Words.TryGetValue(folded, out var field)) return [(field, Exact)];
        if (header.LastIndexOf(HeaderLines.Joint, StringComparison.Ordinal) is > 0 and var joint && Words.TryGetValue(Folded.Words(header[joint..]), out var under)) return [(under, Exact - 5)];

        return Words
            .Where(word => Holds(folded, word.Key))
            .GroupBy(word => word.Value, (key, words) => (key, 30 + Math.Min(40, words.Max(word => Weight(folded, word.Key)))));
    }

    /// <summary>Short words ("ort", "tel") stand by themselves; longer ones may be a part of a compound.</summary>
    private static bool Holds(string header, string word) =>
        word.Length >= 6 ? header.Contains(word, StringComparison.Ordinal) : $" {header} ".Contains($" {word} ", StringComparison.Ordinal);

    /// <summary>The last word of a Finnish or Swedish header says what it is, the ones before it whose.</summary>
    private static int Weight(string header, string word) => word.Length + (header.EndsWith(word, StringComparison.Ordinal) ? 15 : 0);
}
