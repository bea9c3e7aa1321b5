using System.Globalization;

namespace Kumppani.Cooperation;

/// <summary>The text of a value, whose key is made of what it is asked for and the value's name.</summary>
internal static class TextWords
{
    public static string Say<T>(string start, T value)
        where T : struct, Enum => Texts.ResourceManager.GetString(start + value, CultureInfo.CurrentUICulture)!;
}
