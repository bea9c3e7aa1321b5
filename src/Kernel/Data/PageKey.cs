using System.Diagnostics.CodeAnalysis;

namespace Kumppani.Kernel.Data;

/// <summary>
/// Where a page of a list begins or ends: the sort key of a row and, for rows that sort alike, its id. Stands in the address, so a page can be
/// reached without counting past the rows before it.
/// </summary>
public readonly record struct PageKey(string Sort, Guid Id)
{
    private const char Separator = '-';

    /// <summary>Reads a key from an address; anything else is no key.</summary>
    public static bool TryRead([NotNullWhen(true)] string? text, out PageKey key)
    {
        key = default;
        var at = text?.LastIndexOf(Separator) ?? -1;
        if (at < 0 || !Guid.TryParseExact(text![(at + 1)..], "N", out var id) || text.Contains('\0', StringComparison.Ordinal)) return false;

        key = new PageKey(text[..at], id);
        return true;
    }

    /// <inheritdoc />
    public override string ToString() => $"{Sort}{Separator}{Id:N}";
}
