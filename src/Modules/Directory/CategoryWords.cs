using System.Collections.Frozen;
using System.Globalization;
using Kumppani.Directory.Contracts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Directory;

internal static class CategoryWords
{
    private static readonly FrozenDictionary<string, AssociationCategory> Named = ((string[])["fi", "sv", "en"])
        .SelectMany(_ => Enum.GetValues<AssociationCategory>(), (language, category) =>
            (Name: Texts.ResourceManager.GetString($"Category{category}", CultureInfo.GetCultureInfo(language))!, Category: category))
        .DistinctBy(one => one.Name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(one => one.Name, one => one.Category, StringComparer.OrdinalIgnoreCase);

    /// <summary>The groups as choices, with one that leaves the choice open.</summary>
    public static IReadOnlyList<SelectListItem> Options() => [.. Enum.GetValues<AssociationCategory>().Select(category => new SelectListItem(Name(category), category.ToString()))];

    /// <summary>The same for a search, which begins with all of them.</summary>
    public static IReadOnlyList<SelectListItem> SearchOptions() => [new(Texts.CategoryAny, ""), .. Options()];

    /// <summary>The group that has this very name in one of the three languages: what was exported is read back as it was.</summary>
    public static AssociationCategory? Exactly(string name) => Named.TryGetValue(name.Trim(), out var category) ? category : null;

    /// <summary>A workshop group's name in the reader's language.</summary>
    public static string Name(AssociationCategory category) => category switch
    {
        AssociationCategory.Seniors => Texts.CategorySeniors,
        AssociationCategory.SocialAndHealth => Texts.CategorySocialAndHealth,
        AssociationCategory.Hobbies => Texts.CategoryHobbies,
        AssociationCategory.ResidentsAndVillages => Texts.CategoryResidentsAndVillages,
        _ => Texts.CategoryOthers,
    };
}
