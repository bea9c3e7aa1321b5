using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain.Ballots;

/// <summary>The codes of one gathering: one code votes once in each of its ballots. Its row is the lock under which codes are made and handed out (ADR 2).</summary>
internal sealed class CodePool : Entity
{
    public const int Batch = 50;
    public const int MostCardsAtOnce = 300;

    public required Guid GatheringId { get; init; }

    /// <summary>Settled when the first code has been handed out.</summary>
    public Electorate Electorate { get; private set; }

    /// <summary>Codes handed out or printed.</summary>
    public int HandedOut { get; private set; }
}
