using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Seed;

/// <summary>Activities of the kinds that associations really have; who has them, when and where is made up.</summary>
internal static class ExampleActivities
{
    private static readonly ActivityDetails[] Seniors =
    [
        Kind("Tuolijumppa", "Stolgymnastik", "Kevyttä jumppaa tuolilla istuen. Sopii kaikille.", TargetGroup.Seniors, AssociationRole.Community, new(DayOfWeek.Monday, new(10, 0), new(11, 0))) with { ServiceClasses = ["P27.1"] },
        Kind("Digineuvonta", "Digitalt stöd", "Autamme puhelimen, tabletin ja verkkopankin kanssa.", TargetGroup.Seniors, AssociationRole.Guidance, new(DayOfWeek.Wednesday, new(13, 0), new(15, 0))) with { ServiceClasses = ["P9.4"] },
        Kind("Yhteislaulu", "Allsång", "Lauletaan tuttuja lauluja ja juodaan kahvit.", TargetGroup.Seniors, AssociationRole.Community, new(DayOfWeek.Thursday, new(14, 0), new(15, 30))) with { ServiceClasses = ["P25.5"] },
    ];

    private static readonly ActivityDetails[] Health =
    [
        Kind("Vertaistukiryhmä", "Kamratstödsgrupp", "Ryhmässä puhutaan luottamuksellisesti. Mukana on kaksi vertaisohjaajaa.", TargetGroup.LongTermIll, AssociationRole.Community, new(DayOfWeek.Tuesday, new(17, 30), new(19, 0))) with { Capacity = ActivityCapacity.WaitingList, ServiceClasses = ["P5.16"] },
        Kind("Puhelinneuvonta", "Telefonrådgivning", "Soita, kun et tiedä, mistä apua saa. Etsimme oikean paikan yhdessä.", TargetGroup.Everybody, AssociationRole.Guidance, new(DayOfWeek.Friday, new(9, 0), new(12, 0))) with { Venue = ActivityVenue.Online },
        Kind("Omaishoitajien kahvila", "Närståendevårdarnas kafé", "Hengähdystauko ja juttuseuraa. Hoidettava voi tulla mukaan.", TargetGroup.Carers, AssociationRole.Reaching, new(DayOfWeek.Wednesday, new(12, 0), new(14, 0))) with { ServiceClasses = ["P5.14", "P5.16"] },
    ];

    private static readonly ActivityDetails[] Hobbies =
    [
        Kind("Sählykerho", "Innebandyklubb", "Kerho ala-asteikäisille. Mailan saa lainaksi.", TargetGroup.ChildrenAndFamilies, AssociationRole.Community, new(DayOfWeek.Monday, new(16, 30), new(17, 30))) with { IsFree = false, Price = "40 € / lukukausi", ServiceClasses = ["P27.1"] },
        Kind("Kuoron avoimet harjoitukset", "Körens öppna övningar", "Tule laulamaan. Nuotteja ei tarvitse osata.", TargetGroup.WorkingAge, AssociationRole.Community, new(DayOfWeek.Tuesday, new(18, 0), new(20, 0))) with { ServiceClasses = ["P25.2"] },
        Kind("Lainavälineet", "Låneredskap", "Lainaamme suksia, luistimia ja kypäriä perheille.", TargetGroup.ChildrenAndFamilies, AssociationRole.Services, new(DayOfWeek.Saturday, null, null)),
    ];

    private static readonly ActivityDetails[] Villages =
    [
        Kind("Kylän talkoot", "Bytalko", "Siistitään lähipolkuja ja rantaa. Ruoka tarjotaan.", TargetGroup.Everybody, AssociationRole.Community, new(DayOfWeek.Saturday, new(10, 0), new(14, 0))),
        Kind("Perhekahvila", "Familjekafé", "Leikkiä, laulua ja kahvia alle kouluikäisille ja heidän aikuisilleen.", TargetGroup.ChildrenAndFamilies, AssociationRole.Reaching, new(DayOfWeek.Thursday, new(9, 30), new(11, 30))) with { ServiceClasses = ["P3.6"] },
    ];

    private static readonly ActivityDetails[] Others =
    [
        Kind("Kielikahvila", "Språkkafé", "Harjoitellaan suomea kahvikupin ääressä.", TargetGroup.Immigrants, AssociationRole.Reaching, new(DayOfWeek.Monday, new(17, 0), new(18, 30))) with { Languages = ["fi", "en", "uk"] },
        Kind("Luontoretki", "Naturutflykt", "Helppo retki lähimetsään oppaan kanssa.", TargetGroup.Everybody, AssociationRole.Community, new(DayOfWeek.Sunday, new(11, 0), new(14, 0))) with { ServiceClasses = ["P27.2"] },
    ];

    /// <summary>What the example of this number offers: one or two things, and every third nothing.</summary>
    public static IEnumerable<Activity> Of(Organisation example, int number)
    {
        if (number % 3 == 2) yield break;

        var kinds = KindsOf(example.Category);
        for (var at = 0; at <= number % 2; at++)
        {
            var offered = Activity.Offer(example, kinds[(number + at) % kinds.Length]);
            yield return offered.Value ?? throw new InvalidOperationException($"The example of {example.Name} breaks the rule {offered.Problem?.Code}.");
        }
    }

    private static ActivityDetails[] KindsOf(AssociationCategory? category) => category switch
    {
        AssociationCategory.Seniors => Seniors,
        AssociationCategory.SocialAndHealth => Health,
        AssociationCategory.Hobbies => Hobbies,
        AssociationCategory.ResidentsAndVillages => Villages,
        _ => Others,
    };

    private static ActivityDetails Kind(string name, string nameInSwedish, string description, TargetGroup group, AssociationRole role, WeeklyTime time) => new()
    {
        Name = LocalizedText.Of(name, nameInSwedish),
        Description = LocalizedText.In("fi", description),
        TargetGroups = [group],
        Role = role,
        Times = [time],
        IsFree = true,
        Capacity = ActivityCapacity.Open,
        Joining = LocalizedText.Of("Tule paikalle. Ilmoittautua ei tarvitse.", "Kom bara med. Du behöver inte anmäla dig."),
        Languages = ["fi"],
    };
}
