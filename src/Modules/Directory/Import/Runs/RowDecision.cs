using System.Diagnostics.CodeAnalysis;

namespace Kumppani.Directory.Import.Runs;

/// <summary>What a person decided of a doubtful row. A row she did not decide is left out.</summary>
/// <param name="Candidate">The association it is about; null: a new one.</param>
internal sealed record RowDecision(Guid? Candidate)
{
    /// <summary>The value of the choice "a new association".</summary>
    public const string New = "new";

    /// <summary>Reads the value of a choice; false when the row is left out.</summary>
    public static bool TryParse(string? chosen, [NotNullWhen(true)] out RowDecision? decision)
    {
        decision = chosen == New ? new RowDecision((Guid?)null) : Guid.TryParse(chosen, out var candidate) ? new RowDecision(candidate) : null;
        return decision is not null;
    }

    /// <summary>The value of the choice.</summary>
    public override string ToString() => Candidate?.ToString() ?? New;
}
