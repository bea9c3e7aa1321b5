namespace Kumppani.Directory.Import;

/// <summary>The register's own form of the values people write in many ways, and when two of them say the same.</summary>
internal static class FieldValues
{
    private static readonly (string Stem, string Tag)[] LanguageStems =
    [
        ("suom", "fi"), ("finsk", "fi"), ("finn", "fi"), ("fi", "fi"), ("kaksikiel", "fi"), ("tvasprak", "fi"), ("biling", "fi"),
        ("ruots", "sv"), ("svensk", "sv"), ("swed", "sv"), ("sv", "sv"), ("engl", "en"), ("en", "en"),
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

    /// <summary>The first language named that mail can be written in: "ruotsi ja suomi" is sv; null when none is.</summary>
    public static string? Language(string text) => Folded.Words(text).Split(' ')
        .Select(word => Array.Find(LanguageStems, language => IsLanguage(word, language.Stem)).Tag)
        .FirstOrDefault(tag => tag is not null);

    /// <summary>
    /// A spreadsheet that took a phone number for a figure has eaten its first zero or plus sign. The number with it, or null when it lacks none:
    /// the digits must be as those of a Finnish mobile phone.
    /// </summary>
    public static string? WithLostZero(string text)
    {
        if (!text.All(char.IsAsciiDigit)) return null;
        if (text.Length is >= 8 and <= 10 && text[0] is ('4' or '5')) return "0" + text;
        return text.Length is >= 11 and <= 13 && text.StartsWith("3584", StringComparison.Ordinal) ? "+" + text : null;
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
        ImportField.Description => value.ReplaceLineEndings("\n").Trim(),
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
