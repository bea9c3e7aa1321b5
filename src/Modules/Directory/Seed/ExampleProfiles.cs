using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;

namespace Kumppani.Directory.Seed;

/// <summary>How some of the examples present themselves: most tell a little, some much, and some nothing, as associations do.</summary>
internal static class ExampleProfiles
{
    /// <summary>The profile of the example of this number; null for one that has told nothing.</summary>
    public static OrganisationProfile? Of(Organisation example, int number) => (number % 4) switch
    {
        0 => Full(example, number),
        1 or 2 => new OrganisationProfile { Themes = [ThemeOf(example.Category)], TargetGroups = [GroupOf(example.Category)] },
        _ => null,
    };

    /// <summary>The same of one of very many, of which hardly two are alike. Not told as an event, so nobody acts upon it.</summary>
    public static OrganisationProfile? OfMany(Organisation example, int number)
    {
        if (Of(example, number) is not { } told) return null;

        var profile = new OrganisationProfile { OrganisationId = example.Id };
        profile.Take(told);
        profile.Themes = [.. profile.Themes.Append((Theme)(number % 10)).Distinct()];
        profile.TargetGroups = [.. profile.TargetGroups.Append((TargetGroup)(number % 12)).Distinct()];
        if (number % 3 == 0) profile.Languages = [.. profile.Languages.Append(SpokenLanguages.Common[number % SpokenLanguages.Common.Count]).Distinct(StringComparer.Ordinal)];
        return profile;
    }

    private static OrganisationProfile Full(Organisation example, int number) => new()
    {
        PlainText = LocalizedText.In("fi", "Me olemme yhdistys. Sinä voit tulla mukaan. Meille saa soittaa."),
        Themes = [ThemeOf(example.Category)],
        TargetGroups = [GroupOf(example.Category), TargetGroup.Everybody],
        Roles = RolesOf(example.Category),
        Forms = number % 12 == 0 ? [ActivityForm.Volunteer, ActivityForm.Professional] : [ActivityForm.Volunteer],
        Languages = example.Language == "fi" ? ["fi", "en"] : ["fi", example.Language],
        ServiceArea = [example.PlaceKey],
        Street = $"Esimerkkitie {number + 1}",
        PostalCode = example.PlaceKey == ExampleMunicipalities.Seinajoki ? "60100" : null,
        Point = PointOf(example.PlaceKey, number),
        Accessibility = new AccessibilityFacts(number % 8 == 0, number % 8 == 0 ? true : null, number % 16 == 0, null),
    };

    // The street is made up, so it lies somewhere around the centre of the municipality, three kilometres away at the most.
    private static GeoPoint? PointOf(string placeKey, int number)
    {
        if (PlaceBook.Finland.Exactly(placeKey) is not { Latitude: { } north, Longitude: { } east }) return null;

        var (way, (across, along)) = (0.027 * (number * 7 % 31) / 31, Math.SinCos(number));
        return new GeoPoint(Math.Round(north + (way * along), 5), Math.Round(east + (2 * way * across), 5));
    }

    private static Theme ThemeOf(AssociationCategory? category) => category switch
    {
        AssociationCategory.Seniors => Theme.EverydayLife,
        AssociationCategory.SocialAndHealth => Theme.HealthAndSafety,
        AssociationCategory.Hobbies => Theme.Culture,
        AssociationCategory.ResidentsAndVillages => Theme.VillagesAndHousing,
        _ => Theme.Environment,
    };

    private static TargetGroup GroupOf(AssociationCategory? category) => category switch
    {
        AssociationCategory.Seniors => TargetGroup.Seniors,
        AssociationCategory.SocialAndHealth => TargetGroup.LongTermIll,
        AssociationCategory.Hobbies => TargetGroup.ChildrenAndFamilies,
        _ => TargetGroup.WorkingAge,
    };

    private static List<AssociationRole> RolesOf(AssociationCategory? category) => category switch
    {
        AssociationCategory.SocialAndHealth => [AssociationRole.Reaching, AssociationRole.Guidance, AssociationRole.Community],
        AssociationCategory.Seniors => [AssociationRole.Reaching, AssociationRole.Community],
        _ => [AssociationRole.Community],
    };
}
