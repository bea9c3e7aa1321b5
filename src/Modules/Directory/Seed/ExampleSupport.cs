using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Seed;

/// <summary>What an umbrella organisation does for its members and other associations, and its house. All of it is made up.</summary>
internal static class ExampleSupport
{
    public static IEnumerable<Activity> Of(Organisation umbrella) =>
    [
        Activity.Offer(umbrella, new ActivityDetails
        {
            Name = LocalizedText.Of("Kirjanpitoapu yhdistyksille", "Bokföringshjälp för föreningar"),
            Description = LocalizedText.In("fi", "Teemme pienen yhdistyksen kirjanpidon ja tilinpäätöksen."),
            Support = SupportKind.Office,
            Price = "25 € / kuukausi",
            Joining = LocalizedText.In("fi", "Kirjoita toimistoon ja kerro, montako tapahtumaa teillä on vuodessa."),
        }).Value!,
        Activity.Offer(umbrella, new ActivityDetails
        {
            Name = LocalizedText.Of("Uuden hallituksen koulutusilta", "Utbildningskväll för en ny styrelse"),
            Description = LocalizedText.In("fi", "Mitä hallitus tekee, mistä se vastaa ja miten vuosi kulkee."),
            Support = SupportKind.Training,
            Venue = ActivityVenue.Online,
            IsFree = true,
            When = LocalizedText.In("fi", "Joka vuosi tammikuussa"),
        }).Value!,
        Activity.Offer(umbrella, new ActivityDetails
        {
            Name = LocalizedText.Of("Esimerkkikylien talo", "Exempelbyarnas hus"),
            Description = LocalizedText.In("fi", "Sali 60 hengelle, kokoushuone 12 hengelle ja keittiö. Sopii kokouksiin, kerhoihin ja juhliin."),
            Support = SupportKind.House,
            Venue = ActivityVenue.Elsewhere,
            Address = "Esimerkkiraitti 1",
            Price = "Jäsenille maksuton, muille yhdistyksille 10 € / tunti",
            Joining = LocalizedText.In("fi", "Kirjoita toimistoon viimeistään viikkoa ennen."),
            Accessibility = new AccessibilityFacts(true, true, null, true),
        }).Value!,
    ];
}
