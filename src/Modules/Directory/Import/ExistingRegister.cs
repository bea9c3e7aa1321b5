namespace Kumppani.Directory.Import;

/// <summary>The associations the file is compared with, found by their keys; built once for an import.</summary>
internal sealed class ExistingRegister
{
    private readonly Dictionary<Guid, ExistingRecord> byId;
    private readonly Dictionary<string, ExistingRecord> byBusinessId = new(StringComparer.Ordinal);
    private readonly ILookup<(string Name, string Place), ExistingRecord> byNameAndPlace;
    private readonly ILookup<string, ExistingRecord> byName;

    public ExistingRegister(IReadOnlyCollection<ExistingRecord> records)
    {
        byId = records.ToDictionary(record => record.Id);
        byNameAndPlace = records.ToLookup(record => (record.FoldedName, record.PlaceKey));
        byName = records.ToLookup(record => record.FoldedName, StringComparer.Ordinal);
        foreach (var record in records)
        {
            if (record.BusinessId is not null) byBusinessId.TryAdd(record.BusinessId, record);
        }
    }

    public ExistingRecord this[Guid id] => byId[id];

    public ExistingRecord? WithBusinessId(string businessId) => byBusinessId.GetValueOrDefault(businessId);

    public IEnumerable<ExistingRecord> Named(string foldedName, string placeKey) => byNameAndPlace[(foldedName, placeKey)];

    public IEnumerable<ExistingRecord> Named(string foldedName) => byName[foldedName];
}
