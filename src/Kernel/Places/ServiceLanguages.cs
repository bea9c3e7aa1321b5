using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Places;

/// <summary>The languages in which places must be served (Language Act 423/2003, section 5), and what is missing of them in a text.</summary>
public static class ServiceLanguages
{
    /// <summary>Finnish, Swedish, or both with that of the majority first.</summary>
    public static IReadOnlyList<string> Of(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Language switch
        {
            LanguageStatus.Swedish => ["sv"],
            LanguageStatus.BilingualFinnishMajority => ["fi", "sv"],
            LanguageStatus.BilingualSwedishMajority => ["sv", "fi"],
            _ => ["fi"],
        };
    }

    /// <summary>
    /// The languages of these places that something is not written in. What is written in none is no gap, as nothing is published of it. Where one
    /// language is enough nothing is missing: a Finnish municipality may well write in Swedish or English only.
    /// </summary>
    public static IReadOnlyList<string> Missing(IEnumerable<Place> places, params IEnumerable<LocalizedText> texts)
    {
        var languages = places.SelectMany(Of).Distinct(StringComparer.Ordinal).ToList();
        if (languages.Count < 2) return [];

        var written = texts.Where(text => !text.IsEmpty).ToList();
        return [.. languages.Where(language => written.Exists(text => text.Exactly(language) is null))];
    }
}
