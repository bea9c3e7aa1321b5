using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain.Workshops;

/// <summary>What a workshop and a ballot begin with, after Ylöjärvi's forum of 25 September (requirements Y6a–g, Y8, Y9). Content, so it stands in three languages.</summary>
internal static class WorkshopTemplate
{
    public static IReadOnlyList<(AssociationCategory Category, LocalizedText Name)> Groups { get; } =
    [
        (AssociationCategory.Seniors, LocalizedText.Of("Seniorit", "Seniorer", "Seniors")),
        (AssociationCategory.SocialAndHealth, LocalizedText.Of("Sosiaali- ja terveysalan yhdistykset", "Föreningar inom social- och hälsoområdet", "Social and health associations")),
        (AssociationCategory.Hobbies, LocalizedText.Of("Harrastukset: liikunta ja kulttuuri", "Fritid: idrott och kultur", "Hobbies: sport and culture")),
        (AssociationCategory.ResidentsAndVillages, LocalizedText.Of("Asukas-, kylä- ja vanhempainyhdistykset", "Invånar-, by- och föräldraföreningar", "Residents', village and parents' associations")),
        (AssociationCategory.Others, LocalizedText.Of("Muut yhdistykset", "Övriga föreningar", "Other associations")),
    ];

    public static IReadOnlyList<LocalizedText> Questions { get; } =
    [
        LocalizedText.Of("Mikä on yhteinen tavoitteemme?", "Vilket är vårt gemensamma mål?", "What is our shared goal?"),
        LocalizedText.Of("Mitä varten kumppanuusfoorumeita pidetään?", "Vad är syftet med partnerskapsforumen?", "What are the partnership forums for?"),
        LocalizedText.Of("Mitä asioita foorumeissa pitäisi käsitellä?", "Vilka frågor bör behandlas på forumen?", "What should be discussed at the forums?"),
        LocalizedText.Of(
            "Miten saamme mukaan vapaaehtoisia, ja miten kunta voi tukea siinä?",
            "Hur får vi med frivilliga, och hur kan kommunen stödja det?",
            "How do we find volunteers, and how can the municipality help?"),
    ];

    public static LocalizedText BallotTitle { get; } = LocalizedText.Of(
        "Valitse kolme tärkeintä yhdistystyön rakennetta", "Välj de tre viktigaste strukturerna för föreningsarbetet", "Choose the three most important structures of association work");

    public static IReadOnlyList<LocalizedText> BallotOptions { get; } =
    [
        LocalizedText.Of("Foorumit kaksi kertaa vuodessa", "Forum två gånger om året", "Forums twice a year"),
        LocalizedText.Of("Järjestökirje neljä kertaa vuodessa", "Föreningsbrev fyra gånger om året", "Association letter four times a year"),
        LocalizedText.Of("Järjestöagentit, kaksi henkilöä", "Föreningsagenter, två personer", "Association agents, two persons"),
        LocalizedText.Of("Järjestöavustukset", "Föreningsbidrag", "Association grants"),
        LocalizedText.Of("Vapaaehtoistoiminnan koordinointi", "Samordning av frivilligverksamheten", "Coordination of volunteering"),
        LocalizedText.Of("Tilat", "Lokaler", "Spaces"),
        LocalizedText.Of("Kaupungin koordinaatio", "Stadens samordning", "Coordination by the city"),
    ];
}
