using Kumppani.Directory.Hsds;

namespace Kumppani.Directory.Ptv;

/// <summary>An activity, and the rules that it breaks.</summary>
internal sealed record PtvOffer(Offering Offering, IReadOnlyList<PtvFinding> Findings)
{
    /// <summary>Nothing of its own keeps it from being given.</summary>
    public bool IsReady => PtvRules.Lets(Findings, PtvStops.Services);
}
