using Kumppani.Forums.Domain;
using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Seed;

/// <summary>
/// The gatherings of the demo, after what is publicly told of them: Ylöjärvi's forum (Y1), Seinäjoki's table (S13a), the table of Evijärvi and Kauhava (E12),
/// the network's evenings in Satakunta (T25). Who has registered is made up and named by role.
/// </summary>
internal static class ExampleGatherings
{
    public static IReadOnlyList<ExampleGathering> All { get; } =
    [
        new("Ylöjärvi", GatheringTemplates.Forum, null, ["Ylöjärvi"], EveryYear(9, 25), LastDay: 7, Venue: "Valtuustosali", Capacity: 30, Registered: 34),
        new("Seinäjoki", GatheringTemplates.Table, null, ["Seinäjoki"], new DateOnly(2024, 9, 24), LastDay: 11, Registered: 23, IsHeld: true),
        new("Evijärvi", GatheringTemplates.Table, Named("Evijärven ja Kauhavan kumppanuuspöytä", "Partnerskapsbord för Evijärvi och Kauhava", "Partnership table of Evijärvi and Kauhava"),
            ["Evijärvi", "Kauhava"], null),
        new("Pori", GatheringTemplates.Evening, Named("Pohjois-Satakunnan JYTRY", "JYTRY i Norra Satakunta", "JYTRY of Northern Satakunta"),
            ["Kankaanpää", "Siikainen", "Merikarvia", "Karvia", "Honkajoki", "Jämijärvi"], EveryYear(1, 16), Venue: "Kankaanpää"),
        new("Pori", GatheringTemplates.Evening, Named("Rauman seudun JYTRY", "JYTRY i Raumoregionen", "JYTRY of the Rauma area"), ["Rauma"], EveryYear(1, 21), Venue: "Rauma"),
        new("Pori", GatheringTemplates.Evening, Named("Porin seudun JYTRY", "JYTRY i Björneborgsregionen", "JYTRY of the Pori area"), ["Pori", "Ulvila"], EveryYear(1, 22), Venue: "Pori", Registered: 8),
        new("Pori", GatheringTemplates.Evening, Named("Huittisten yhdistysilta ja JYTRY", "Föreningskväll och JYTRY i Huittinen", "Association evening and JYTRY in Huittinen"),
            ["Huittinen"], EveryYear(2, 5), Venue: "Huittinen"),
        new("Pori", GatheringTemplates.Evening, Named("Keski-Satakunnan JYTRY", "JYTRY i Mellersta Satakunta", "JYTRY of Central Satakunta"), ["Kokemäki", "Harjavalta", "Nakkila"], null),
    ];

    private static DateOnly EveryYear(int month, int day) => new(1, month, day);

    private static LocalizedText Named(string fi, string sv, string en) => LocalizedText.Of(fi, sv, en);
}
