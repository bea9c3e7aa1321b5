namespace Kumppani.Directory.Import;

/// <summary>An association as the register has it, in the shape the import compares.</summary>
/// <param name="BusinessId">In the form 1234567-8, or null.</param>
/// <param name="PlaceKey">The key of its municipality.</param>
/// <param name="Values">The other fields that have a value: the name, the category by its enum name, the language as fi, sv or en.</param>
/// <param name="HasEnded">It has ended: the import changes its data and leaves it out of the lists.</param>
internal sealed record ExistingRecord(Guid Id, string? BusinessId, string PlaceKey, IReadOnlyDictionary<ImportField, string> Values, bool HasEnded = false)
{
    public string FoldedName { get; } = Folded.Name(Values.GetValueOrDefault(ImportField.Name, ""));

    public string? ValueOf(ImportField field) => field switch
    {
        ImportField.BusinessId => BusinessId,
        ImportField.Place => PlaceKey,
        _ => Values.GetValueOrDefault(field),
    };
}
