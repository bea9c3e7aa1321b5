using Kumppani.Forums.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain;

/// <summary>
/// Templates from gatherings that were held: Ylöjärvi's partnership forum of 25 September (Y1, Y8, Y9; its year is not told, so none is given), Seinäjoki's
/// partnership table of 24 September 2024 (S13a), an association evening as in Satakunta (T25), and an empty one.
/// </summary>
internal static class GatheringTemplates
{
    public static GatheringTemplate Forum { get; } = new(
        "partnership-forum",
        GatheringKind.Forum,
        LocalizedText.Of("Kumppanuusfoorumi", "Partnerskapsforum", "Partnership forum"),
        LocalizedText.Of(
            "Kaupunki ja yhdistykset sopivat yhdessä tavoitteista ja siitä, miten yhteistyö järjestetään.",
            "Staden och föreningarna kommer tillsammans överens om mål och om hur samarbetet ordnas.",
            "The city and the associations agree together on goals and on how to organise their cooperation."),
        LocalizedText.Of(
            "Työpajassa istutaan viidessä ryhmässä yhdistyksen toimialan mukaan. Kokemusta ei tarvita.",
            "I verkstaden sitter vi i fem grupper enligt föreningens bransch. Ingen erfarenhet behövs.",
            "In the workshop we sit in five groups by the association's field. No experience is needed."),
        new TimeOnly(17, 0),
        new TimeOnly(20, 0),
        null,
        [
            Line(new(17, 0), ("Paikalla olijat", "Vilka är här", "Who is here"),
                ("Jokainen kertoo, mistä yhdistyksestä tulee.", "Var och en berättar vilken förening hen kommer från.", "Everyone says which association they come from.")),
            Line(new(17, 30), ("Yhdistysten ja kaupungin yhteistyö", "Föreningarnas och stadens samarbete", "Cooperation of associations and city"),
                ("Yhteistyön nykyiset rakenteet; jokainen valitsee niistä kolme tärkeintä.", "Samarbetets nuvarande strukturer; var och en väljer de tre viktigaste.", "The structures there are; everyone chooses the three most important.")),
            Line(new(18, 15), ("Työpaja", "Verkstad", "Workshop"),
                ("Viisi ryhmää vastaa neljään kysymykseen, ja vastaukset puretaan yhdessä.", "Fem grupper svarar på fyra frågor och svaren gås igenom tillsammans.", "Five groups answer four questions, and the answers are discussed together.")),
            Line(new(19, 30), ("Miten jatketaan", "Hur går vi vidare", "What next"),
                ("Sovitaan toimenpiteet, vastuut ja aikataulu.", "Vi kommer överens om åtgärder, ansvar och tidtabell.", "We agree on measures, who answers for them and by when.")),
        ]);

    public static GatheringTemplate Table { get; } = new(
        "partnership-table",
        GatheringKind.PartnershipTable,
        LocalizedText.Of("Kumppanuuspöytä", "Partnerskapsbord", "Partnership table"),
        LocalizedText.Of(
            "Avoin kaikille yhdistys- ja seuratoimijoille. Pöydässä kunta ja yhdistykset ovat tasavertaisia.",
            "Öppet för alla som är aktiva i föreningar och klubbar. Vid bordet är kommunen och föreningarna jämlika.",
            "Open to everyone active in associations and clubs. At the table, municipality and associations are equals."),
        LocalizedText.Of(
            "Kahvitarjoilu klo 16.30 alkaen.",
            "Kaffe serveras från kl. 16.30.",
            "Coffee is served from 16:30."),
        new TimeOnly(17, 0),
        new TimeOnly(19, 0),
        "Valtuustosali",
        [
            Line(new(16, 30), ("Kahvit", "Kaffe", "Coffee"), null),
            Line(new(17, 0), ("Ajankohtaista kunnasta ja yhdistyksistä", "Aktuellt från kommunen och föreningarna", "News from the municipality and the associations"), null),
            Line(new(17, 45), ("Keskustelu pöydissä", "Samtal vid borden", "Discussion at the tables"), null),
            Line(new(18, 30), ("Mitä sovittiin", "Vad vi kom överens om", "What was agreed"), null),
        ]);

    public static GatheringTemplate Evening { get; } = new(
        "association-evening",
        GatheringKind.AssociationEvening,
        LocalizedText.Of("Yhdistysilta", "Föreningskväll", "Association evening"),
        LocalizedText.Of(
            "Alueen yhdistykset ja kunnat tapaavat ja kertovat kuulumisensa.",
            "Regionens föreningar och kommuner träffas och berättar vad som är på gång.",
            "The associations and municipalities of the area meet and tell their news."),
        LocalizedText.Empty,
        new TimeOnly(17, 30),
        new TimeOnly(19, 30),
        null,
        [
            Line(null, ("Kuulumiskierros", "Lägesrunda", "News round"), null),
            Line(null, ("Yhteinen aihe", "Gemensamt tema", "Shared topic"), null),
            Line(null, ("Seuraavat askeleet", "Nästa steg", "Next steps"), null),
        ]);

    public static GatheringTemplate Empty { get; } = new(
        "empty", GatheringKind.PartnershipTable, LocalizedText.Empty, LocalizedText.Empty, LocalizedText.Empty, null, null, null, []);

    public static IReadOnlyList<GatheringTemplate> All { get; } = [Forum, Table, Evening, Empty];

    public static GatheringTemplate? Find(string key) => All.FirstOrDefault(template => template.Key == key);

    private static AgendaLine Line(TimeOnly? at, (string Fi, string Sv, string En) title, (string Fi, string Sv, string En)? text) =>
        new(at, LocalizedText.Of(title.Fi, title.Sv, title.En), text is var (fi, sv, en) ? LocalizedText.Of(fi, sv, en) : LocalizedText.Empty);
}
