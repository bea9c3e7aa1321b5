namespace Kumppani.Directory.Import;

/// <summary>The associations the file is compared with, found by their keys; built once for an import.</summary>
internal sealed class ExistingRegister
{
    private readonly IReadOnlyDictionary<string, string> others;
    private readonly Dictionary<Guid, ExistingRecord> byId;
    private readonly Dictionary<string, ExistingRecord> byBusinessId = new(StringComparer.Ordinal);
    private readonly ILookup<(string Name, string Place), ExistingRecord> byNameAndPlace;
    private readonly ILookup<string, ExistingRecord> byName;

    /// <param name="records">The associations.</param>
    /// <param name="others">The names of the register's other organisations, which are no associations, by their Y-tunnus.</param>
    public ExistingRegister(IReadOnlyCollection<ExistingRecord> records, IReadOnlyDictionary<string, string>? others = null)
    {
        this.others = others ?? new Dictionary<string, string>();
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

    /// <summary>The name of the organisation, no association, that has the Y-tunnus; null when none has.</summary>
    public string? OtherWith(string businessId) => others.GetValueOrDefault(businessId);

    public IEnumerable<ExistingRecord> Named(string foldedName, string placeKey) => byNameAndPlace[(foldedName, placeKey)];

    public IEnumerable<ExistingRecord> Named(string foldedName) => byName[foldedName];
}
