using System.Globalization;
using System.Text;
using Kumppani.Kernel.Search.Language;

namespace Kumppani.Kernel.Domain;

/// <summary>
/// The order of names in Finnish and Swedish as a string of 0-9 and a-z, so that every database orders it alike, whatever
/// its collation: word breaks first, then digits, a…z, å, ä, ö, then other scripts by code point.
/// </summary>
public static class SortKey
{
    /// <summary>The length no key exceeds; names that differ only after it share a key.</summary>
    public const int MaxLength = 120;

    /// <summary>What stands between two words.</summary>
    public const string WordBreak = "00";

    /// <summary>
    /// The key of a name. Capitals, diacritics and punctuation make no difference, so a query orders by the key and then by
    /// the id.
    /// </summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(Math.Min(name.Length + 8, MaxLength));
        var wordBreak = false;
        foreach (var rune in FinnishText.Fold(Finnish(name)).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                wordBreak = key.Length > 0;
                continue;
            }

            var unit = Unit(rune);
            if (unit.Length == 0) continue;
            if (wordBreak) unit = WordBreak + unit;
            if (key.Length + unit.Length > MaxLength) break;

            key.Append(unit);
            wordBreak = false;
        }

        return key.ToString();
    }

    // Every unit starts with its own character or with 0 or z, which no other unit is: so no unit is the start of another.
    private static string Unit(Rune rune) => rune.Value switch
    {
        >= '0' and <= '8' => $"0{(char)(rune.Value + 1)}",
        '9' => "0a",
        >= 'a' and <= 'y' => rune.ToString(),
        'z' => "z0",
        'å' => "z1",
        'ä' => "z2",
        'ö' => "z3",
        _ when Rune.IsLetterOrDigit(rune) => string.Create(CultureInfo.InvariantCulture, $"z9{rune.Value:x6}"),
        _ => "",
    };

    // The Finnish order puts ü with y, where a search would look for u.
    private static string Finnish(string name) =>
        FinnishText.Sound(name).Replace('ü', 'y').Replace('Ü', 'Y').Replace('ű', 'y').Replace('Ű', 'Y');
}
