using static Kumppani.Directory.Contracts.AssociationCategory;

namespace Kumppani.Directory.Seed;

/// <summary>The four municipalities of the demo. 300 examples in all; Seinäjoki has the most.</summary>
internal static class ExampleMunicipalities
{
    public const string Seinajoki = "m743";

    public static IReadOnlyList<ExampleMunicipality> All { get; } =
    [
        new(Seinajoki, "Seinäjoen kaupunki", "seinajoki", 140,
            [
                "Nurmon", "Ylistaron", "Peräseinäjoen", "Törnävän", "Kasperin", "Kivistön", "Joupiskan", "Marttilan", "Pajuluoman", "Hallilan", "Simunan",
                "Soukkajoen", "Hyllykallion", "Honkakylän", "Munakan", "Halkosaaren", "Kitinojan", "Topparlan", "Haapaluoman", "Kouran", "Veneskosken",
                "Tanelinrannan", "Alakylän", "Kertunlaakson",
            ],
            [
                new("Öhö", Hobbies, "fi", "Improvisaatioteatteria kaikille, jotka uskaltavat erehtyä.", IsGroup: true),
                new("Café Kaiho ry", Others, "fi", "Kohtaamispaikka ja musiikki-illat keskellä viikkoa."),
                new("Etelä-Pohjanmaan yötyötä tekevien, omaishoitajien ja pitkänmatkalaisten perheiden vertaistuki- ja virkistysyhdistys ry", SocialAndHealth, "fi",
                    "Tukea perheille, joiden arki ei mahdu virka-aikaan. Avustuksilla järjestetään lastenhoitoa iltaisin."),
                new("Ateljé Gärdsgård – Nurmon käsityöntekijöiden ja kotiteollisuusväen osuustoiminnallinen kannatusyhdistys r.y.", Hobbies, "fi",
                    "Työpajoja ja näyttelyitä vanhassa meijerissä."),
                new("Svenska berättarkretsen vid ån i Seinäjoki rf", Hobbies, "sv", "Berättarkvällar på svenska och bokcirklar för alla åldrar."),
                new("Newcomers' Long Table Seinäjoki ry", Others, "en", "Meals, language practice and help with everyday matters for people who have just moved here."),
                new("Seinäjoen Eläkkeensaajien Ääni & Askel -yhdistys ry", Seniors, "fi", "Liikuntaa, kuorolaulua ja vaikuttamista eläkkeensaajien asioissa."),
                new("TÄPLÄ ry", SocialAndHealth, "fi", "Tukea pienten keskosten perheille."),
            ]),
        new("m980", "Ylöjärven kaupunki", "ylojarvi", 75,
            [
                "Kurun", "Viljakkalan", "Siivikkalan", "Vuorentaustan", "Soppeenmäen", "Asuntilan", "Mutalan", "Metsäkylän", "Takamaan", "Karhen", "Poikeluksen",
                "Antaverkan", "Haverin", "Keihäslahden", "Julkujärven", "Luhtaanmäen", "Parkkuun",
            ],
            [
                new("Aijai", SocialAndHealth, "fi", "Kroonisesta kivusta kärsivien vertaisryhmä.", IsGroup: true),
                new("Naïvistit Näsijärven Rannalla ry", Hobbies, "fi", "Kuvataidetta ilman koulutusta: avoin ateljé ja kesänäyttely."),
                new("Ylöjärven seitsemän kylän yhteinen talkoo-, tiedotus- ja tapahtumatoimikunta", ResidentsAndVillages, "fi",
                    "Kylien yhteinen tapahtumakalenteri, lainaperäkärry ja talkoopankki.", IsGroup: true),
                new("Svenska sångkvartetten Åsens Näktergalar rf", Hobbies, "sv", "Sång på svenska i Tammerforsregionen; nya röster är välkomna."),
                new("Parents of Soppeenmäki ry", ResidentsAndVillages, "en", "Events and support for families who speak English at home."),
            ]),
        new("m609", "Porin kaupunki", "pori", 60,
            [
                "Reposaaren", "Noormarkun", "Ahlaisten", "Lavian", "Mäntyluodon", "Lyttylän", "Pihlavan", "Yyterin", "Ruosniemen", "Väinölän", "Tuorsniemen",
                "Vähärauman", "Uudenkoiviston", "Herralahden", "Käppärän", "Toejoen", "Söörmarkun", "Viasveden", "Kuuminaisten",
            ],
            [
                new("Satakunnan järjestöjen yhteinen pöytä -verkosto", Others, "fi", "Kokoaa maakunnan järjestöt, kunnat ja hyvinvointialueen saman pöydän ääreen.", IsGroup: true),
                new("Björneborgs Skärgårdsvänner Måsen rf", Others, "sv", "Utfärder, strandstädning och båtkunskap längs kusten."),
                new("Räfsö Lotsars Efterföljare – Reposaaren Luotsiperinne r.f.", Others, "sv", "Tvåspråkig förening som vårdar lotsarnas minne och den gamla stugan."),
                new("Jazz Kids Pori ry", Hobbies, "en", "Music workshops for children with no instruments of their own."),
                new("Meri-Porin Vapaaehtoiset Rantavahdit, Öljyntorjujat ja Saaristosiivoojat ry", Others, "fi", "Rantojen siivousta ja öljyntorjunnan harjoituksia."),
            ]),
        new("m052", "Evijärven kunta", "evijarvi", 25,
            ["Kirkonkylän", "Kerttuan", "Inan", "Särkikylän", "Jokikylän", "Lahdenkylän"],
            [
                new("Evijärven Särmä ja Särki -kalastajat ry", Hobbies, "fi", "Nuorten onkikoulu, talviverkot ja järven hoitokalastusta."),
                new("Åkern ja Äijät", ResidentsAndVillages, "fi", "Remontti- ja halkoapua yksin asuville.", IsGroup: true),
            ]),
    ];
}
