using System.Text.RegularExpressions;

namespace Kumppani.Kernel.Mail;

/// <summary>Status codes of mail servers: three digits (RFC 5321), or class, subject and detail (RFC 3463).</summary>
internal static partial class StatusCode
{
    private const string NobodyThere = "550";

    // The receiver's side of 5.1.x, a mailbox that is closed, a domain that takes no mail, and one who has moved.
    private static readonly string[] OfTheAddress = ["5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1", "5.4.4", "5.7.17", NobodyThere, "551", "553"];

    /// <summary>The code at the start of a field, or null.</summary>
    public static string? At(string? field) => field is null || Leading().Match(field) is not { Success: true } found ? null : found.Groups["code"].Value;

    /// <summary>The first code in running text that says no, the fuller form before three digits; null when there is none.</summary>
    public static string? In(string? text) =>
        text is null ? null
        : Enhanced().Match(text) is { Success: true } full ? full.Value
        : Plain().Match(text) is { Success: true } plain ? plain.Value
        : null;

    /// <summary>The code says that there is no such address. Codes that only say "no" (5.0.0) do not.</summary>
    public static bool IsOfTheAddress(string? code) => OfTheAddress.Contains(code);

    /// <summary>The code says nothing beyond yes, later or no.</summary>
    public static bool IsVague(string? code) => code is null || code.EndsWith(".0.0", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*(?<code>[245]\.\d{1,3}\.\d{1,3})(?!\.?\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Leading();

    // Not a part of an address of four numbers, nor of a version.
    [GeneratedRegex(@"(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?!\.?\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Enhanced();

    [GeneratedRegex(@"(?<![\w.])[45][0-5]\d(?![\w]|\.\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Plain();
}
