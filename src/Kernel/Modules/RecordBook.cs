using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Modules;

/// <summary>Asks whichever module knows a kind of record for its cards: one query per kind.</summary>
public sealed class RecordBook(IEnumerable<IRecordCards> sources)
{
    /// <summary>The kind under which the register of organisations answers.</summary>
    public const string Organisation = "organisation";

    /// <summary>Cards by id for records of one kind.</summary>
    public async Task<IReadOnlyDictionary<Guid, RecordCard>> CardsAsync(string kind, IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var source = sources.FirstOrDefault(source => source.Kind == kind);
        return source is null || ids.Count == 0
            ? new Dictionary<Guid, RecordCard>()
            : (await source.CardsAsync(ids, stop)).ToDictionary(card => card.Id);
    }

    /// <summary>The card of one record, or null.</summary>
    public async Task<RecordCard?> CardAsync(RecordRef record, CancellationToken stop) =>
        (await CardsAsync(record.Kind, [record.Id], stop)).GetValueOrDefault(record.Id);
}
