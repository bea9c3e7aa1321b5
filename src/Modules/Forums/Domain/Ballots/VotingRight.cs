using Kumppani.Kernel.Security;

namespace Kumppani.Forums.Domain.Ballots;

/// <summary>The right of one code to vote once in one ballot; spent by a conditional update.</summary>
internal sealed class VotingRight
{
    public Guid Id { get; init; } = Secrets.UntimedId();

    public required Guid BallotId { get; init; }

    public required Guid CodeId { get; init; }

    public bool Spent { get; private set; }
}
