using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Directory;

/// <summary>The words of an enum whose texts are called by its name and the value's: <c>ThemeSport</c>.</summary>
internal static class EnumWords
{
    /// <summary>The word for a value, in the reader's language.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Of(value, CultureInfo.CurrentUICulture);

    /// <summary>The word for a value in each language, for the search index.</summary>
    public static IEnumerable<string> InAllLanguages<T>(T value)
        where T : struct, Enum => Ui.Languages.Language.All.Select(language => Of(value, language.UiCulture));

    /// <summary>Several values as one line.</summary>
    public static string Of<T>(IEnumerable<T> values)
        where T : struct, Enum => string.Join(", ", values.Select(Of));

    /// <summary>All values as choices of a field.</summary>
    public static IReadOnlyList<SelectListItem> Options<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new SelectListItem(Of(value), value.ToString()))];

    private static string Of<T>(T value, CultureInfo culture)
        where T : struct, Enum =>
        Texts.ResourceManager.GetString($"{typeof(T).Name}{value}", culture) ?? throw new ArgumentOutOfRangeException(nameof(value), value, $"There is no text {typeof(T).Name}{value}.");
}
