using System.Globalization;
using System.Text;

namespace Kumppani.Kernel.Files;

/// <summary>Makes a name under which a file can be offered out of the one it came with: no path, nothing unseen, nothing that a file system forbids.</summary>
public static class FileName
{
    /// <summary>The longest name without its extension.</summary>
    public const int MaxStem = 120;

    private const string Forbidden = "<>:\"|?*/\\";

    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>A name that ends in the extension of the type that was found.</summary>
    /// <param name="given">As the browser sent it.</param>
    /// <param name="type">The type by content.</param>
    public static string Clean(string given, FileType type)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(type);
        var last = given[(given.LastIndexOfAny(['/', '\\']) + 1)..];
        var dot = last.LastIndexOf('.');
        var stem = Seen(dot > 0 ? last[..dot] : last);
        if (stem.Length == 0 || Devices.Contains(stem)) stem = "file" + stem;
        return $"{stem}.{type.Extension}";
    }

    /// <summary>The extension that a name claims, in small letters and without dot; empty when it has none.</summary>
    public static string Extension(string given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var last = given[(given.LastIndexOfAny(['/', '\\']) + 1)..].TrimEnd('.', ' ');
        var dot = last.LastIndexOf('.');
        // What cannot be seen must not stand between the dot and what follows it.
        return dot < 0 ? "" : Seen(last[(dot + 1)..]).ToLowerInvariant();
    }

    private static string Seen(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // Format covers the marks that turn the direction of writing, by which "gpj.exe" is read as "exe.jpg".
            var isUnseen = rune == Rune.ReplacementChar
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                    or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            if (isUnseen) continue;
            if (Rune.IsWhiteSpace(rune)) kept.Append(' ');
            else if (rune.IsAscii && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal)) kept.Append('_');
            else kept.Append(rune.ToString());
        }

        var tidy = string.Join(' ', kept.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Normalize(NormalizationForm.FormC).Trim('.', ' ');
        if (tidy.Length <= MaxStem) return tidy;
        return (char.IsHighSurrogate(tidy[MaxStem - 1]) ? tidy[..(MaxStem - 1)] : tidy[..MaxStem]).Trim('.', ' ');
    }
}
