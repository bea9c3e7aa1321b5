using System.Text;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Import;

/// <summary>Brings the cells of a row into the register's own form and says what could not be brought.</summary>
internal sealed class RowReader(ColumnMap map, int columns, ImportSettings settings)
{
    public RowValues Read(SourceRow row)
    {
        var values = new Dictionary<ImportField, string>();
        var remarks = new List<RowRemark>();
        if (row.Cells.Count > columns) remarks.Add(new(RowReason.ImportRowCellsShifted));

        foreach (var (column, field) in map.Fields)
        {
            var text = field is ImportField.Description ? row.Cells[column].Trim() : Folded.Spaces(row.Cells[column]);
            if (text.Length == 0) continue;

            // A quotation mark in the wrong place makes one row of two, and it shows in the name.
            if (field is ImportField.Name && row.Cells[column].Trim().AsSpan().IndexOfAny('\r', '\n') >= 0)
                remarks.Add(new(RowReason.ImportRowLineBreakInName, field));

            if (Normal(field, text, remarks) is not { } value) continue;

            var isOurs = field is ImportField.Place or ImportField.Category;
            if (!isOurs && value.Length > FieldLimits.Of(field)) remarks.Add(new(RowReason.ImportRowValueTooLong, field, $"{FieldLimits.Of(field)}"));
            else values[field] = value;
        }

        if (!HasName(values)) remarks.Add(new(RowReason.ImportRowNameMissing, ImportField.Name));
        CompleteCategory(values, remarks);
        return new RowValues(row.Line, values, Place(values, remarks), remarks);
    }

    /// <summary>Enough of a value to find it in the file.</summary>
    private static string Short(string text) => text.Length <= 80 ? text : string.Concat(text.EnumerateRunes().Take(78)) + "…";

    /// <summary>A name of punctuation only ("-", "?") is how people mark a missing one.</summary>
    private static bool HasName(Dictionary<ImportField, string> values) =>
        values.TryGetValue(ImportField.Name, out var name) && name.EnumerateRunes().Any(Rune.IsLetterOrDigit);

    private string? Normal(ImportField field, string text, List<RowRemark> remarks)
    {
        switch (field)
        {
            case ImportField.BusinessId:
                var bare = text.StartsWith("FI", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
                return BusinessId.TryParse(bare, out var id) ? $"{id}" : LeftOut(RowReason.ImportRowBusinessIdInvalid);

            case ImportField.Email:
                return ValuePatterns.IsEmail(text) ? text : LeftOut(RowReason.ImportRowEmailLeftOut);

            case ImportField.Website:
                return FieldValues.Website(text) ?? LeftOut(RowReason.ImportRowWebsiteLeftOut);

            case ImportField.Language:
                return FieldValues.Language(text) ?? LeftOut(RowReason.ImportRowLanguageLeftOut);

            case ImportField.Phone:
                if (FieldValues.WithLostZero(text) is not { } whole) return text;
                remarks.Add(new(RowReason.ImportRowPhoneZero, field, whole));
                return whole;

            case ImportField.Category:
                if (settings.CategoryOf(text) is { } category) return $"{category}";
                if (CategoryGuess.Of(text) is { } guess)
                {
                    remarks.Add(new(RowReason.ImportRowCategoryGuessed, field, Short(text)));
                    return $"{guess}";
                }

                remarks.Add(new(RowReason.ImportRowCategoryUnknown, field, Short(text)));
                return $"{AssociationCategory.Others}";

            default:
                return text;
        }

        string? LeftOut(RowReason reason)
        {
            remarks.Add(new(reason, field, Short(text)));
            return null;
        }
    }

    private string Place(Dictionary<ImportField, string> values, List<RowRemark> remarks)
    {
        if (!values.Remove(ImportField.Place, out var text))
        {
            if (map.Fields.Values.Contains(ImportField.Place)) remarks.Add(new(RowReason.ImportRowPlaceAssumed, ImportField.Place));
            return settings.HomePlaceKey;
        }

        if (settings.Places.FindMunicipality(text) is not { } found)
        {
            remarks.Add(new(RowReason.ImportRowPlaceUnknown, ImportField.Place, Short(text)));
            return settings.HomePlaceKey;
        }

        if (found.WasMerged) remarks.Add(new(RowReason.ImportRowPlaceMerged, ImportField.Place, Short(text)));
        values[ImportField.Place] = found.Place.Key;
        return found.Place.Key;
    }

    /// <summary>Without a category, or with one the program does not know, the name often tells: "Nurmon Eläkeläiset".</summary>
    private static void CompleteCategory(Dictionary<ImportField, string> values, List<RowRemark> remarks)
    {
        var unknown = remarks.Exists(remark => remark.Reason is RowReason.ImportRowCategoryUnknown);
        if (!unknown || CategoryGuess.Of(values.GetValueOrDefault(ImportField.Name, "")) is not { } category) return;

        remarks.RemoveAll(remark => remark.Reason is RowReason.ImportRowCategoryUnknown);
        remarks.Add(new(RowReason.ImportRowCategoryFromName, ImportField.Category));
        values[ImportField.Category] = $"{category}";
    }
}
