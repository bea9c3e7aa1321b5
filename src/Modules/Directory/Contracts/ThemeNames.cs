using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Directory.Contracts;

/// <summary>The ten themes in words.</summary>
public static class ThemeNames
{
    /// <summary>A theme's name in the reader's language.</summary>
    public static string Of(Theme theme) => EnumWords.Of(theme);

    /// <summary>Several as one line.</summary>
    public static string Of(IEnumerable<Theme> themes) => EnumWords.Of(themes);

    /// <summary>All of them as choices of a field.</summary>
    public static IReadOnlyList<SelectListItem> Options() => EnumWords.Options<Theme>();
}
