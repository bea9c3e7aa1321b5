namespace Kumppani.Directory.Import;

/// <summary>Brings the cells of a row into the register's own form and says what could not be brought.</summary>
internal sealed class RowReader(ColumnMap map, int columns, ImportSettings settings)
{
    public RowValues Read(CsvRow row)
    {
        var values = new Dictionary<ImportField, string>();
        var remarks = new List<RowRemark>();
        if (row.Cells.Count > columns) remarks.Add(new(RowReason.ImportRowCellsShifted));

        foreach (var (column, field) in map.Fields)
        {
            var text = field is ImportField.Description ? row.Cells[column].Trim() : Folded.Spaces(row.Cells[column]);
            if (text.Length == 0) continue;

            if (text.Length > FieldLimits.Of(field)) remarks.Add(new(RowReason.ImportRowValueTooLong, field, $"{FieldLimits.Of(field)}"));
            else if (Normal(field, text, remarks) is { } value) values[field] = value;
        }

        if (!HasName(values)) remarks.Add(new(RowReason.ImportRowNameMissing, ImportField.Name));
        CompleteCategory(values, remarks);
        return new RowValues(row.Line, values, Place(values, remarks), remarks);
    }

    /// <summary>A name of punctuation only ("-", "?") is how people mark a missing one.</summary>
    private static bool HasName(Dictionary<ImportField, string> values) =>
        values.TryGetValue(ImportField.Name, out var name) && name.EnumerateRunes().Any(System.Text.Rune.IsLetterOrDigit);

    private string? Normal(ImportField field, string text, List<RowRemark> remarks)
    {
        switch (field)
        {
            case ImportField.BusinessId:
                var bare = text.StartsWith("FI", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
                return settings.BusinessIdOf(bare) ?? LeftOut(RowReason.ImportRowBusinessIdInvalid);

            case ImportField.Email:
                return ValuePatterns.IsEmail(text) ? text : LeftOut(RowReason.ImportRowEmailLeftOut);

            case ImportField.Website:
                return FieldValues.Website(text) ?? LeftOut(RowReason.ImportRowWebsiteLeftOut);

            case ImportField.PostCode:
                var code = FieldValues.PostCode(text);
                if (code is null) return LeftOut(RowReason.ImportRowPostCodeLeftOut);
                if (code.Length > text.Length) remarks.Add(new(RowReason.ImportRowPostCodeCompleted, field, text));
                return code;

            case ImportField.Language:
                return FieldValues.Languages(text) ?? LeftOut(RowReason.ImportRowLanguageLeftOut);

            case ImportField.Founded:
                return FieldValues.Founded(text) ?? LeftOut(RowReason.ImportRowFoundedLeftOut);

            case ImportField.Category:
                if (CategoryGuess.Of(text) is { } category) return $"{category}";
                remarks.Add(new(RowReason.ImportRowCategoryUnknown, field, text));
                return $"{Category.Others}";

            default:
                return text;
        }

        string? LeftOut(RowReason reason)
        {
            remarks.Add(new(reason, field, text));
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

        if (settings.PlaceOf(text) is not { } place)
        {
            remarks.Add(new(RowReason.ImportRowPlaceUnknown, ImportField.Place, text));
            return settings.HomePlaceKey;
        }

        if (place.WasMerged) remarks.Add(new(RowReason.ImportRowPlaceMerged, ImportField.Place, text));
        values[ImportField.Place] = place.Key;
        return place.Key;
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
