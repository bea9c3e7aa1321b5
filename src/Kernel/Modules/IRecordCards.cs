namespace Kumppani.Kernel.Modules;

/// <summary>Slot: turns ids of one kind of record into cards. Records the actor may not see are left out.</summary>
public interface IRecordCards
{
    /// <summary>The kind this one answers for, as in <see cref="Domain.RecordRef"/>.</summary>
    string Kind { get; }

    /// <summary>The cards of the ids that exist and may be seen.</summary>
    Task<IReadOnlyList<RecordCard>> CardsAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop);
}
