using System.Buffers;

namespace Kumppani.Directory.Import;

/// <summary>What of a cell may be kept: everything but control characters, which no form field can hold and PostgreSQL refuses (NUL).</summary>
internal static class SourceCell
{
    private static readonly SearchValues<char> Unwanted =
        SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(IsUnwanted)]);

    /// <summary>U+FFFE and U+FFFF are no characters at all, and normalising a text that holds one fails.</summary>
    public static bool IsUnwanted(char c) => (char.IsControl(c) && c is not ('\t' or '\r' or '\n')) || c >= 0xFFFE;

    public static string Clean(string cell, out int removed)
    {
        removed = 0;
        if (cell.AsSpan().IndexOfAny(Unwanted) < 0) return cell;

        var kept = cell.Where(c => !IsUnwanted(c)).ToArray();
        removed = cell.Length - kept.Length;
        return new string(kept);
    }

    /// <summary>
    /// Text that a spreadsheet would run as a formula is written with an apostrophe before it, and so is text that has such apostrophes already:
    /// what was written is read back as it was.
    /// </summary>
    public static string Quoted(string text) => IsGuarded(text) ? "'" + text : text;

    /// <summary>The way back.</summary>
    public static string Unquoted(string text) => text.StartsWith('\'') && IsGuarded(text) ? text[1..] : text;

    private static bool IsGuarded(string text)
    {
        var bare = text.AsSpan().TrimStart('\'');
        return bare.Length > 0 && bare[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n';
    }
}
