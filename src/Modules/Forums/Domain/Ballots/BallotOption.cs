using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain.Ballots;

/// <summary>
/// One thing to choose, with its counters. <see cref="Votes"/> is true at every moment and shown to nobody before the end;
/// <see cref="Shown"/> follows by steps of <see cref="Step"/> ballots, one step behind, so that neither a step nor the closing tells one person's choice.
/// </summary>
internal sealed class BallotOption
{
    /// <summary>The record kind, as in <see cref="RecordRef"/>.</summary>
    public const string RecordKind = "ballot-option";

    /// <summary>So many ballots, at least, stand between two things anybody sees.</summary>
    public const int Step = 5;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid BallotId { get; init; }

    public int Position { get; private set; }

    public LocalizedText Title { get; private set; } = LocalizedText.Empty;

    /// <summary>Votes by code.</summary>
    public int Votes { get; private set; }

    /// <summary>Votes at the last full step; shown at the next.</summary>
    public int Waiting { get; private set; }

    /// <summary>Votes as the hall sees them.</summary>
    public int Shown { get; private set; }

    /// <summary>Votes on paper, as the host has typed them in.</summary>
    public int PaperVotes { get; private set; }

    public void Become(int position, LocalizedText title) => (Position, Title) = (position, title);
}
