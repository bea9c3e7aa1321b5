using System.Globalization;
using System.Text;

namespace Kumppani.Directory.Import;

/// <summary>Text made comparable: what two people would call the same word becomes the same string.</summary>
internal static class Folded
{
    private static readonly HashSet<string> LegalForms = ["ry", "rf", "rp"];

    private static readonly string[] LongLegalForms = ["rekisteröity yhdistys", "registrerad förening"];

    /// <summary>One space for every run of white space, none at the ends.</summary>
    public static string Spaces(string text) => Join(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Lower case letters and digits of the Latin base alphabet, words parted by one space: "Y-tunnus (PRH)" is "y tunnus prh".</summary>
    public static string Words(string text) => Fold(text, keepNordic: false);

    /// <summary>
    /// The name of an association without its legal form, case, punctuation and accents. Å, ä and ö stay: Säde and Sade are two names.
    /// </summary>
    public static string Name(string text)
    {
        // "r.y." loses its dots before they part it into two words.
        var folded = Fold(text.Replace(".", "", StringComparison.Ordinal), keepNordic: true);
        foreach (var form in LongLegalForms) folded = folded.Replace(form, "ry", StringComparison.Ordinal);

        var words = folded.Split(' ');
        var kept = words.Where(word => !LegalForms.Contains(word)).ToArray();
        return Join(kept.Length > 0 ? kept : words);
    }

    private static string Join(string[] words) => string.Join(' ', words);

    private static string Fold(string text, bool keepNordic)
    {
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in WellFormed(text).Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (char.IsBetween(c, '\u0300', '\u036F')) continue;

            if (!BelongsToWord(c))
            {
                gap = folded.Length > 0;
                continue;
            }

            if (gap) folded.Append(' ');
            gap = false;
            if (keepNordic && c is 'å' or 'ä' or 'ö') folded.Append(c);
            else folded.Append(BaseOf(c));
        }

        return folded.ToString();
    }

    private static bool BelongsToWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Half a surrogate pair and U+FFFE cannot be normalised; neither tells two names apart.</summary>
    private static string WellFormed(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && !text.Contains('\uFFFE')) return text;

        var runes = text.EnumerateRunes().Where(rune => rune.Value != 0xFFFE).Select(rune => rune.ToString());
        return string.Concat(runes);
    }

    private static string BaseOf(char c)
    {
        if (c is 'ø') return "o";
        if (c is 'æ') return "ae";
        if (c < 0x80 || char.IsSurrogate(c)) return c.ToString();

        // Only Latin letters have a base to fall back on; in other scripts the parts of a letter are letters of their own.
        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        return char.IsAscii(parts[0]) ? parts[..1] : c.ToString();
    }
}
