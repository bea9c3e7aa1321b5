using Kumppani.Directory.Contracts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Directory;

internal static class CategoryWords
{
    /// <summary>The groups as choices, with one that leaves the choice open.</summary>
    public static IReadOnlyList<SelectListItem> Options() => [.. Enum.GetValues<AssociationCategory>().Select(category => new SelectListItem(Name(category), category.ToString()))];

    /// <summary>The same for a search, which begins with all of them.</summary>
    public static IReadOnlyList<SelectListItem> SearchOptions() => [new(Texts.CategoryAny, ""), .. Options()];

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
