using Kumppani.Directory.Import;
using Kumppani.Directory.Import.Runs;

namespace Kumppani.Directory.Pages.Import;

/// <summary>A doubtful row, what may be chosen for it and what is.</summary>
internal sealed record DecisionView(int Line, RowDecision? Chosen, IReadOnlyList<ExistingRecord> Candidates)
{
    public string Id => $"Decision_{Line}";
}
