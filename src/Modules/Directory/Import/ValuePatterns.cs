using System.Text.RegularExpressions;

namespace Kumppani.Directory.Import;

/// <summary>What a value is by its looks, whatever stands above its column. Shapes only: whether a Y-tunnus is real is asked of BusinessId.</summary>
internal static partial class ValuePatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    public static bool IsEmail(string value) => Email.IsMatch(value.Trim());

    public static bool IsBusinessId(string value) => BusinessIdShape.IsMatch(value.Trim());

    public static bool IsWebsite(string value) => Website.IsMatch(value.Trim());

    public static bool IsPhone(string value) => Phone.IsMatch(value.Trim());

    public static bool IsPostCode(string value) => PostCode.IsMatch(value.Trim());

    /// <summary>A Finnish personal identity code, in the separators of 2023 as well.</summary>
    public static bool IsPersonalCode(string value) => PersonalCode.IsMatch(value.Trim());

    public static bool LooksLikeData(string header) => IsEmail(header) || IsBusinessId(header) || IsWebsite(header) || IsPostCode(header);

    [GeneratedRegex(@"^[^\s@,;<>""]{1,64}@[^\s@,;<>""]{1,180}\.[^\s@,;<>"".]{2,24}$", Options)]
    private static partial Regex Email { get; }

    [GeneratedRegex(@"^([0-9]{6,7}-[0-9]|FI[0-9]{8})$", Options | RegexOptions.IgnoreCase)]
    private static partial Regex BusinessIdShape { get; }

    [GeneratedRegex(@"^(https?://\S+|www\.\S+\.\S+)$", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Website { get; }

    [GeneratedRegex(@"^(\+|0)[0-9 ()/-]{5,24}$", Options)]
    private static partial Regex Phone { get; }

    [GeneratedRegex(@"^[0-9]{5}$", Options)]
    private static partial Regex PostCode { get; }

    [GeneratedRegex(@"^[0-3][0-9][01][0-9]{3}[-+A-FU-Y][0-9]{3}[0-9A-Y]$", Options | RegexOptions.IgnoreCase)]
    private static partial Regex PersonalCode { get; }
}
