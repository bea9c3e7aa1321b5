using System.Diagnostics.CodeAnalysis;
using System.Net.Mail;

namespace Kumppani.Kernel.Mail;

/// <summary>An address mail can be sent to. CR, LF, NUL, lists and display names are refused by the type.</summary>
public readonly record struct EmailAddress
{
    private EmailAddress(string value) => Value = value;

    /// <summary>The longest address that fits a mail transaction (RFC 5321).</summary>
    public const int MaxLength = 254;

    /// <summary>The address in lower case.</summary>
    public string Value { get; }

    /// <summary>Takes an address as typed; blanks around it are dropped.</summary>
    public static bool TryParse(string? typed, [NotNullWhen(true)] out EmailAddress? address)
    {
        address = null;
        var text = typed?.Trim().ToLowerInvariant();
        if (text is null or { Length: < 3 or > MaxLength }) return false;
        if (text.Any(character => char.IsControl(character) || char.IsWhiteSpace(character) || character is ',' or ';' or '<' or '>' or '"' or '(' or ')')) return false;
        if (!MailAddress.TryCreate(text, out var parsed) || parsed.Address != text) return false;
        if (!parsed.Host.Contains('.', StringComparison.Ordinal)) return false;

        address = new EmailAddress(text);
        return true;
    }

    /// <inheritdoc />
    public override string ToString() => Value;
}
