namespace Kumppani.Directory.Import;

/// <summary>A row after its cells were mapped, cleaned and brought into the register's own form.</summary>
/// <param name="Values">Only what the row says; an empty cell is no value and erases nothing.</param>
/// <param name="PlaceKey">The row's municipality, or the importing one's when the row names none.</param>
internal sealed record RowValues(
    int Line, IReadOnlyDictionary<ImportField, string> Values, string PlaceKey, IReadOnlyList<RowRemark> Remarks)
{
    public string Name { get; } = Values.GetValueOrDefault(ImportField.Name, "");

    public string FoldedName { get; } = Folded.Name(Values.GetValueOrDefault(ImportField.Name, ""));

    public string? BusinessId { get; } = Values.GetValueOrDefault(ImportField.BusinessId);
}
