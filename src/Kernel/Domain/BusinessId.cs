using System.Diagnostics.CodeAnalysis;

namespace Kumppani.Kernel.Domain;

/// <summary>
/// A Finnish business ID (Y-tunnus, FO-nummer): seven digits, a hyphen and a check digit, such as 1629284-5. Weights and
/// check digit as the Finnish Tax Administration defines them. Parse it; the default value is no business ID.
/// </summary>
public readonly record struct BusinessId : IParsable<BusinessId>
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2];

    private readonly string? value;

    private BusinessId(string value) => this.value = value;

    /// <summary>The form NNNNNNN-N.</summary>
    public override string ToString() => value ?? "";

    /// <summary>
    /// Reads an ID as people and spreadsheets write it: with blanks around it, without the hyphen or with another dash,
    /// without a leading zero. Refuses a wrong check digit.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out BusinessId id)
    {
        id = default;
        var digits = Digits(text);
        if (digits is null) return false;

        var sum = 0;
        for (var i = 0; i < Weights.Length; i++) sum += Weights[i] * (digits[i] - '0');
        var check = (sum % 11) switch { 0 => 0, 1 => -1, var rest => 11 - rest };
        if (sum == 0 || check != digits[7] - '0') return false;

        id = new BusinessId($"{digits[..7]}-{digits[7]}");
        return true;
    }

    /// <inheritdoc cref="TryParse(string?, out BusinessId)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BusinessId result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static BusinessId Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads an ID that is known to be right, such as a stored one.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static BusinessId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException("Not a Finnish business ID.");

    private static string? Digits(string? text)
    {
        var typed = text.AsSpan().Trim();
        if (typed.Length is < 7 or > 9) return null;

        var bare = IsDash(typed[^2]) ? $"{typed[..^2]}{typed[^1]}" : typed.ToString();
        return bare.Length is 7 or 8 && bare.All(char.IsAsciiDigit) ? bare.PadLeft(8, '0') : null;
    }

    // Hyphen-minus, the hyphens and dashes that word processors put in its place, and the minus sign.
    private static bool IsDash(char sign) => sign is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';
}
