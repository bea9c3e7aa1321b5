using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Ui.Charts;
using Kumppani.Ui.Helpers;
using Kumppani.Ui.Maps;

namespace Kumppani.Ui.Pages.Dev;

/// <summary>Figures for the component page: large ones, zero, long names, as many series as can be.</summary>
internal static class ComponentsFigures
{
    public static IReadOnlyList<ChartBar> Bars { get; } =
    [
        new("Eläkeläiset", 214), new("Asukas-, kylä- ja vanhempainyhdistykset sekä niiden yhteiset toimikunnat ja neuvottelukunnat", 1_234_567),
        new("Kronoby Marthaförening rf", 0, "sv"), new("Liikunta ja kulttuuri", 801_002),
    ];

    public static IReadOnlyList<string> Series { get; } = ["Eläkeläiset", "Sosiaali ja terveys", "Harrastukset", "Asukkaat ja kylät", "Muut", "Ei ryhmää"];

    public static IReadOnlyList<StackedBar> Stacked { get; } = [new("Seinäjoki", [12, 7, 21, 4, 3, 9]), new("Ylöjärvi", [3, 0, 5, 0, 1, 0]), new("Evijärvi", [0, 0, 0, 0, 0, 0])];

    public static History History { get; } = new([new(new DateTime(2024, 9, 24, 17, 0, 0, DateTimeKind.Utc), "Toimenpide on valmis.", "Maija Esimerkki, Seinäjoen kaupunki"), new(new DateTime(2024, 9, 1, 9, 0, 0, DateTimeKind.Utc), "Toimenpide julkaistiin.", null)], null, IsFirst: true);

    public static IReadOnlyList<LocalizedText> Written { get; } = [LocalizedText.In("sv", "Möte"), LocalizedText.Of("Esityslista", "Föredragningslista", "Agenda")];

    public static IReadOnlyList<string> Missing { get; } = ["sv"];

    public static IReadOnlyList<FilterChip> Filters { get; } = [new("Kotikunta", "Seinäjoki", "/dev/components"), new("Ryhmä", "Asukas-, kylä- ja vanhempainyhdistykset", "/dev/components")];

    public static IReadOnlyList<MapDot> Dots { get; } =
    [
        new("Evijärvi", "/dev/components", 23.47, 63.37, 0), new("Helsinki", "/dev/components", 24.94, 60.17, 4321), new("Seinäjoki", "/dev/components", 22.84, 62.79, 812),
        new("Utsjoki", "/dev/components", 27.03, 69.91, 12), new("Ylöjärvi", "/dev/components", 23.6, 61.55, 305, IsListed: false),
    ];
}
