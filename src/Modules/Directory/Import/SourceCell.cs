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
}
