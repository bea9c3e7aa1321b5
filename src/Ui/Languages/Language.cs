using System.Globalization;

namespace Kumppani.Ui.Languages;

/// <summary>A language of the service, and how it writes numbers and dates.</summary>
/// <param name="Code">The prefix of the path and the <c>lang</c> of the page.</param>
/// <param name="Name">In the language itself.</param>
/// <param name="Culture">Numbers and dates; Finnish dates in every language.</param>
public sealed record Language(string Code, string Name, CultureInfo Culture)
{
    /// <summary>The first one is the one that others fall to.</summary>
    public static IReadOnlyList<Language> All { get; } =
    [
        new("fi", "Suomi", Finnish("fi-FI")),
        new("sv", "Svenska", Finnish("sv-FI")),
        new("en", "English", Finnish("en-GB")),
    ];

    /// <summary>Finnish.</summary>
    public static Language Default => All[0];

    /// <summary>The language of this request.</summary>
    public static Language Current => Find(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? Default;

    /// <summary>The culture for texts.</summary>
    public CultureInfo UiCulture { get; } = CultureInfo.GetCultureInfo(Code);

    /// <summary>Null when the service does not speak it. Upper case is accepted.</summary>
    public static Language? Find(string? code) => All.FirstOrDefault(language => string.Equals(language.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>Sets the culture of what runs from here on.</summary>
    public void Use() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Culture, UiCulture);

    private static CultureInfo Finnish(string name)
    {
        var culture = new CultureInfo(name, useUserOverride: false);
        culture.DateTimeFormat.ShortDatePattern = "d.M.yyyy";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.ShortTimePattern = "H.mm";
        culture.DateTimeFormat.LongTimePattern = "H.mm.ss";
        culture.DateTimeFormat.TimeSeparator = ".";
        culture.DateTimeFormat.FirstDayOfWeek = DayOfWeek.Monday;
        return CultureInfo.ReadOnly(culture);
    }
}
