using System.Globalization;
using System.Text.RegularExpressions;

namespace Kumppani.Directory.Import;

/// <summary>A cell of a workbook as its owner sees it: a number under a format of zeros keeps its zeros, a day is a day.</summary>
internal static partial class WorkbookCell
{
    /// <param name="value">As the library reads it; of a formula, its value, and nothing of one that failed.</param>
    /// <param name="format">The number format, such as <c>00000</c>; null for none.</param>
    public static string Text(object? value, string? format) => value switch
    {
        null => "",
        string text => text,
        bool yes => yes ? "1" : "0",
        DateTime moment => moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "d.M.yyyy" : "d.M.yyyy HH:mm", CultureInfo.InvariantCulture),
        TimeSpan span => span.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
        double number => Number(number, format),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Number(double number, string? format)
    {
        // Beyond this a spreadsheet itself has lost the digits.
        if (Math.Abs(number) >= 1e15) return number.ToString("R", CultureInfo.InvariantCulture);

        var zeros = ZerosOnly.Match((format ?? "").Replace("\\", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal));
        if (!zeros.Success || number < 0 || number != Math.Floor(number)) return ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture);

        var (before, after) = (zeros.Groups["before"].Length, zeros.Groups["after"].Length);
        var digits = ((long)number).ToString(CultureInfo.InvariantCulture).PadLeft(before + after, '0');
        return after == 0 ? digits : $"{digits[..^after]}-{digits[^after..]}";
    }

    /// <summary>00000 of a postal code, 0000000-0 of a Y-tunnus.</summary>
    [GeneratedRegex("^(?<before>0{2,})(-(?<after>0+))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ZerosOnly { get; }
}
