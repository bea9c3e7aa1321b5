using System.Globalization;

namespace Kumppani.Directory.Import;

/// <summary>The register's own form of the values people write in many ways, and when two of them say the same.</summary>
internal static class FieldValues
{
    private static readonly string[] DateForms = ["d.M.yyyy", "yyyy-M-d", "d/M/yyyy", "d-M-yyyy"];

    private static readonly (string Stem, string Tag)[] LanguageStems =
    [
        ("suom", "fi"), ("finsk", "fi"), ("finn", "fi"), ("fi", "fi"),
        ("ruots", "sv"), ("svensk", "sv"), ("swed", "sv"), ("sv", "sv"), ("se", "sv"),
        ("engl", "en"), ("eng", "en"), ("en", "en"),
        ("pohjoissaam", "se"), ("nordsam", "se"), ("venaj", "ru"), ("rysk", "ru"), ("russ", "ru"), ("ru", "ru"),
        ("viro", "et"), ("estn", "et"), ("eston", "et"), ("arab", "ar"), ("ukrain", "uk"),
    ];

    /// <summary>An http or https address; "www.example.fi" gets its scheme, and anything that is no web address is refused.</summary>
    public static string? Website(string text)
    {
        if (text.Contains(' ', StringComparison.Ordinal)) return null;

        var address = text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}";
        return Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            && uri.UserInfo.Length == 0
            && uri.Host.Contains('.', StringComparison.Ordinal)
                ? address
                : null;
    }

    /// <summary>Five digits; a spreadsheet that took 00100 for a number left 100.</summary>
    public static string? PostCode(string text)
    {
        var digits = text.StartsWith("FI-", StringComparison.OrdinalIgnoreCase) ? text[3..] : text;
        return digits.Length is >= 3 and <= 5 && digits.All(char.IsAsciiDigit) ? digits.PadLeft(5, '0') : null;
    }

    /// <summary>"Suomi ja ruotsi" is "fi,sv"; null when a word is no language known here.</summary>
    public static string? Languages(string text)
    {
        var words = Folded.Words(text).Split(' ').Where(word => word is not ("ja" or "och" or "and" or "")).ToArray();
        if (words is ["kaksikielinen"] or ["tvasprakig"] or ["bilingual"]) return "fi,sv";

        var tags = words.Select(word => Array.Find(LanguageStems, language => IsLanguage(word, language.Stem)).Tag).Distinct().ToArray();
        return tags.Length == 0 || tags.Contains(null) ? null : string.Join(',', tags);
    }

    /// <summary>A date as 1952-03-01, or a year alone.</summary>
    public static string? Founded(string text)
    {
        if (text.Length == 4 && text.All(char.IsAsciiDigit) && text[0] is '1' or '2') return text;

        return DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Whether two values say the same, so that a space in a phone number is no change.</summary>
    public static bool SaySame(ImportField field, string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal)
        || string.Equals(Bare(field, one), Bare(field, other), StringComparison.Ordinal);

    private static string Bare(ImportField field, string value) => field switch
    {
        ImportField.Name => Folded.Name(value),
        ImportField.Email => value.ToLowerInvariant(),
        ImportField.Phone => Phone(value),
        ImportField.Website => Address(value),
        ImportField.Description => value.ReplaceLineEndings("\n"),
        _ => value,
    };

    private static string Phone(string value)
    {
        var digits = string.Concat(value.Where(c => char.IsAsciiDigit(c) || c == '+'));
        return digits.StartsWith("+358", StringComparison.Ordinal) ? $"0{digits[4..]}" : digits;
    }

    private static string Address(string value)
    {
        var start = value.IndexOf("://", StringComparison.Ordinal);
        return (start < 0 ? value : value[(start + 3)..]).TrimEnd('/');
    }

    private static bool IsLanguage(string word, string stem) =>
        stem.Length == 2 ? string.Equals(word, stem, StringComparison.Ordinal) : word.StartsWith(stem, StringComparison.Ordinal);
}
