using System.Text;
using Kumppani.Kernel.Search.Language;

namespace Kumppani.Kernel.Places;

/// <summary>The form of a name in an address: lower-case ASCII letters, digits and single hyphens.</summary>
public static class PlaceSlug
{
    /// <summary>
    /// "Etelä-Pohjanmaa" gives "etela-pohjanmaa", "S:t Michel" gives "st-michel". Letters of other scripts are left out,
    /// so the answer may be empty.
    /// </summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in FinnishText.Fold(name))
        {
            var plain = letter switch { 'å' or 'ä' => 'a', 'ö' => 'o', _ => letter };
            if (char.IsAsciiLetterOrDigit(plain)) slug.Append(plain);
            else if (plain is not (':' or '\'' or '’' or '.') && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
