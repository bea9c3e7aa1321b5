using System.Diagnostics.CodeAnalysis;

namespace Kumppani.Kernel.Markup;

/// <summary>Where a link that people wrote may lead.</summary>
internal static class LinkAddress
{
    private const int MaxLength = 2000;

    /// <summary>
    /// True for http and https to a host, mailto, tel, and pages of the site (<c>/gatherings</c>). Everything else is refused: what is not known to be
    /// harmless is not a link.
    /// </summary>
    public static bool IsAllowed([NotNullWhen(true)] string? address)
    {
        if (string.IsNullOrEmpty(address) || address.Length > MaxLength) return false;
        // Browsers skip tabs and line breaks and read a backslash as a slash: nothing of the kind is let near them.
        if (address.Any(character => char.IsControl(character) || char.IsWhiteSpace(character) || char.IsSurrogate(character) || character is '\\' or '<' or '>' or '"' or '\'' or '`')) return false;
        if (address[0] == '/') return address.Length == 1 || address[1] != '/';

        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme switch
        {
            "http" or "https" => address.StartsWith(uri.Scheme + "://", StringComparison.OrdinalIgnoreCase) && uri.Host.Length > 0 && uri.UserInfo.Length == 0,
            "mailto" => address.Contains('@', StringComparison.Ordinal),
            "tel" => address.AsSpan("tel:".Length).IndexOfAnyExcept("+0123456789-.()") < 0 && address.Length > "tel:".Length,
            _ => false,
        };
    }
}
