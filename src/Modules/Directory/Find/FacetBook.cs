using Kumppani.Directory.Contracts;

namespace Kumppani.Directory.Find;

/// <summary>The facets of the list of associations, in the order in which they are shown and stand in an address. The place is one more.</summary>
internal static class FacetBook
{
    /// <summary>How the facet of places stands in an address; its values are the places' own.</summary>
    public const string PlaceKey = "in";

    public static Facet Category { get; } = new("category", () => Texts.AssociationCategory, [.. Values<AssociationCategory>(FacetBits.Of, CategoryWords.Name)]);

    public static IReadOnlyList<Facet> All { get; } =
    [
        Category,
        new("theme", () => Texts.Themes, [.. Values<Theme>(FacetBits.Of, EnumWords.Of)]),
        new("group", () => Texts.ActivityFor, [.. Values<TargetGroup>(FacetBits.Of, EnumWords.Of)]),
        new("role", () => Texts.ActivityRole, [.. Values<AssociationRole>(FacetBits.Of, EnumWords.Of)]),
        new("language", () => Texts.ProfileLanguages, [.. SpokenLanguages.Common.Select(tag => new FacetValue(tag, () => SpokenLanguages.Name(tag), FacetBits.OfLanguage(tag))), new("other", () => Texts.FacetOtherLanguage, FacetBits.OtherLanguage)]),
        new("stepfree", () => Texts.FacetAccess, [new("true", () => Texts.StepFreeEntrance, FacetBits.StepFree)]),
        new("free", () => Texts.ActivityPrice, [new("true", () => Texts.FacetFree, FacetBits.Free)]),
        new("supports", () => Texts.FacetSupport, [new("true", () => Texts.FacetSupports, FacetBits.Supports)]),
    ];

    private static IEnumerable<FacetValue> Values<T>(Func<T, long> bit, Func<T, string> word)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => new FacetValue(value.ToString(), () => word(value), bit(value)));
}
