using System.Globalization;

namespace Kumppani.Directory.Import;

/// <summary>The words for what the import says by code, in the current language.</summary>
internal static class ImportTexts
{
    public static string Of(ImportField field) => Text($"ImportField{field}");

    public static string Of(RowVerdict verdict) => Text($"ImportVerdict{verdict}");

    public static string Of(ColumnWarning warning) => Text($"{warning}");

    public static string Of(SourceNote note) => Text($"ImportNote{note.Kind}", note.Count, note.Line);

    public static string Of(RowRemark remark) => Text($"{remark.Reason}", remark.Line ?? (object?)remark.Text);

    private static string Text(string key, params object?[] arguments) =>
        string.Format(CultureInfo.CurrentCulture, Texts.ResourceManager.GetString(key, CultureInfo.CurrentUICulture) ?? throw new KeyNotFoundException(key), arguments);
}
