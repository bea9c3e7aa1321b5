namespace Kumppani.Ui.Tables;

/// <summary>Text in a file that a spreadsheet opens, which would take some of it for formulas.</summary>
public static class SpreadsheetText
{
    /// <summary>
    /// Text that a spreadsheet would run as a formula is written with an apostrophe before it, and so is text that has such apostrophes already:
    /// what was written is read back as it was.
    /// </summary>
    public static string Quoted(string text) => IsGuarded(text) ? "'" + text : text;

    /// <summary>The way back.</summary>
    public static string Unquoted(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.StartsWith('\'') && IsGuarded(text) ? text[1..] : text;
    }

    private static bool IsGuarded(string text)
    {
        var bare = text.AsSpan().TrimStart('\'');
        return bare.Length > 0 && bare[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n';
    }
}
