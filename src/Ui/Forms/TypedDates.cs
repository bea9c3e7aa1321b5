using System.Globalization;
using System.Text.RegularExpressions;

namespace Kumppani.Ui.Forms;

/// <summary>Reads the ways in which people write days and times.</summary>
public static partial class TypedDates
{
    /// <summary>24.9.2024, 24.09.2024, 24/9/2024, 24 9 2024, 24.9.24 and 2024-09-24; a weekday before it is passed over.</summary>
    public static bool TryDate(string? typed, out DateOnly date)
    {
        date = default;
        var text = Weekday().Replace(typed?.Trim() ?? "", "");
        var match = DayFirst().Match(text);
        if (!match.Success) match = YearFirst().Match(text);
        if (!match.Success) return false;

        var year = Number(match, "y");
        if (match.Groups["y"].Length == 2) year += 2000;
        var (month, day) = (Number(match, "m"), Number(match, "d"));
        if (year is < 1800 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;

        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>17, 17.30, 17:30, 17.30.00 and "klo 17.30"; 24.00 is refused.</summary>
    public static bool TryTime(string? typed, out TimeOnly time)
    {
        time = default;
        var match = HourAndMinute().Match(typed?.Trim() ?? "");
        if (!match.Success) return false;

        var (hour, minute) = (Number(match, "h"), match.Groups["m"].Success ? Number(match, "m") : 0);
        if (hour > 23 || minute > 59) return false;

        time = new TimeOnly(hour, minute);
        return true;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\p{L}{2,12}\.?\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})\s*[./\s-]\s*(?<m>[0-9]{1,2})\s*[./\s-]\s*(?<y>[0-9]{4}|[0-9]{2})\.?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayFirst();

    [GeneratedRegex("^(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^((klo|kl|at)\.?\s*)?(?<h>[0-9]{1,2})(\s*[.:]\s*(?<m>[0-9]{2})([.:][0-9]{2})?)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HourAndMinute();
}
