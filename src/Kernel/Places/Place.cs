using System.Globalization;

namespace Kumppani.Kernel.Places;

/// <summary>
/// A place of the reference data: the country, a region, a wellbeing services county, a municipality or a village.
/// </summary>
public sealed record Place
{
    /// <summary>On which level it lies.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>The official code: three digits for a municipality, two for a region or a county.</summary>
    public required string Code { get; init; }

    /// <summary>The Finnish name; it is the Swedish one where there is no Finnish.</summary>
    public required string NameFi { get; init; }

    /// <summary>The Swedish name; it is the Finnish one where there is no Swedish.</summary>
    public required string NameSv { get; init; }

    /// <summary>The English name where it is neither the Finnish nor the Swedish one.</summary>
    public string? NameEn { get; init; }

    /// <summary>The place in an address, from the Finnish name; unique over all kinds.</summary>
    public required string Slug { get; init; }

    /// <summary>The place in an address, from the Swedish name. It leads to the same place unless another's Finnish slug is the same.</summary>
    public required string SlugSv { get; init; }

    /// <summary>The key of the place this one lies in: a municipality's region, a village's municipality, else the country.</summary>
    public string? ParentKey { get; init; }

    /// <summary>The key of a municipality's wellbeing services county; null for Helsinki and Åland, which belong to none.</summary>
    public string? CountyKey { get; init; }

    /// <summary>The languages in which a municipality serves; without meaning for other places.</summary>
    public LanguageStatus Language { get; init; }

    /// <summary>Whether the municipality lies in the homeland of the Sámi.</summary>
    public bool SamiHomeland { get; init; }

    /// <summary>Inhabitants; null where they are not told.</summary>
    public int? Population { get; init; }

    /// <summary>The year at whose end <see cref="Population"/> was counted.</summary>
    public int? PopulationYear { get; init; }

    /// <summary>Square kilometres of land.</summary>
    public double? LandArea { get; init; }

    /// <summary>Square kilometres of lakes and rivers.</summary>
    public double? FreshwaterArea { get; init; }

    /// <summary>Square kilometres of sea.</summary>
    public double? SeaArea { get; init; }

    /// <summary>Degrees east of the centre, WGS 84.</summary>
    public double? Longitude { get; init; }

    /// <summary>Degrees north of the centre, WGS 84.</summary>
    public double? Latitude { get; init; }

    /// <summary>The first day of the place; null when it is older than the reference data.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day of a place that has ceased.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The key of the place that a ceased one was merged into.</summary>
    public string? SuccessorKey { get; init; }

    /// <summary>The key over all kinds, such as <c>m743</c>; see <see cref="PlaceKey"/>.</summary>
    public string Key => PlaceKey.Of(Kind, Code);

    /// <summary>Whether the place has been merged into another.</summary>
    public bool HasCeased => SuccessorKey is not null;

    /// <summary>A place with slugs made from its names; give the rest by <c>with</c>.</summary>
    public static Place Create(PlaceKind kind, string code, string nameFi, string? nameSv = null) => new()
    {
        Kind = kind,
        Code = code,
        NameFi = nameFi,
        NameSv = nameSv ?? nameFi,
        Slug = PlaceSlug.Of(nameFi),
        SlugSv = PlaceSlug.Of(nameSv ?? nameFi),
    };

    /// <summary>The name in the culture's language.</summary>
    public string Name(CultureInfo culture) => Name(culture.TwoLetterISOLanguageName);

    /// <summary>
    /// The name in "fi", "sv" or "en". English has no names of its own for municipalities and uses that of the majority.
    /// </summary>
    public string Name(string language) => language switch
    {
        "sv" => NameSv,
        "fi" => NameFi,
        _ when NameEn is not null => NameEn,
        _ when Language is LanguageStatus.Swedish or LanguageStatus.BilingualSwedishMajority => NameSv,
        _ => NameFi,
    };
}
