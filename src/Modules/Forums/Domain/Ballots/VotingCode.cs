using Kumppani.Kernel.Security;

namespace Kumppani.Forums.Domain.Ballots;

/// <summary>
/// A code nobody's name is on. Made in batches before it is needed; it gets its hash when it is handed out, in a statement that writes every
/// code of the gathering, so that no row tells when (ADR 2).
/// </summary>
internal sealed class VotingCode
{
    /// <summary>About 38 bits.</summary>
    public const int Length = 8;

    public Guid Id { get; init; } = Secrets.UntimedId();

    public required Guid GatheringId { get; init; }

    /// <summary>Null until handed out.</summary>
    public string? CodeHash { get; private set; }

    public void HandOut(string code) => CodeHash = Secrets.Hash(code);
}
