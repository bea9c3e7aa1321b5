using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Places;

namespace Kumppani.Cooperation.Theses;

/// <summary>A municipality among others: how it stands to each thesis.</summary>
internal sealed record RegionTheses(Place Place, IReadOnlyDictionary<Thesis, ThesisStand> Stands)
{
    public ThesisStand? Stand(Thesis thesis) => Stands.TryGetValue(thesis, out var stand) ? stand : null;
}
