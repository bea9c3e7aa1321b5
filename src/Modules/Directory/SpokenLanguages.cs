using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Directory;

/// <summary>Languages in which one is served, as BCP 47 tags: those asked for most, and any other by its name or tag.</summary>
internal static partial class SpokenLanguages
{
    /// <summary>So many may be told.</summary>
    public const int Most = 30;

    // The two sign languages have tags of their own (ISO 639-3), for which the system's tables have no names.
    private static readonly string[] Asked = ["fi", "sv", "en", "se", "fse", "fss", "ru", "uk", "et", "ar", "so"];

    /// <summary>The tags of those asked for most. Their order is stored in bits (<see cref="Find.FacetBits"/>): a new one goes to the end.</summary>
    public static IReadOnlyList<string> Common => Asked;

    /// <summary>The common ones as choices.</summary>
    public static IReadOnlyList<SelectListItem> Options() => [.. Common.Select(tag => new SelectListItem(Name(tag), tag))];

    public static bool IsCommon(string tag) => Common.Contains(tag, StringComparer.Ordinal);

    /// <summary>A language's name in the reader's language; the tag itself when nobody has named it.</summary>
    public static string Name(string tag) =>
        Texts.ResourceManager.GetString("Spoken" + tag, CultureInfo.CurrentUICulture) ?? (IsKnown(tag) ? CultureInfo.GetCultureInfo(tag).DisplayName : tag);

    /// <summary>Several as one line.</summary>
    public static string Names(IEnumerable<string> tags) => string.Join(", ", tags.Select(Name));

    /// <summary>The tag of what somebody has typed: a tag, or a name in the reader's language. Null when it is neither.</summary>
    public static string? Find(string typed)
    {
        var text = typed.Trim();
        if (Tag().IsMatch(text) && (IsCommon(text.ToLowerInvariant()) || IsKnown(text))) return text.ToLowerInvariant();

        return Common.FirstOrDefault(tag => IsSame(Name(tag), text))
            ?? Array.Find(CultureInfo.GetCultures(CultureTypes.NeutralCultures), culture => culture.Name.Length is > 0 and <= 3 && IsSame(culture.DisplayName, text))?.Name;
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    // The system makes a culture of every well-formed tag; those of its tables have a name in English that is not the tag.
    private static bool IsKnown(string tag)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(tag);
            return !IsSame(culture.EnglishName, tag) && !culture.EnglishName.StartsWith("Unknown", StringComparison.OrdinalIgnoreCase);
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
