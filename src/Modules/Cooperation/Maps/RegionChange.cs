using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Places;

namespace Kumppani.Cooperation.Maps;

/// <summary>A card of a municipality came into a state.</summary>
internal sealed record RegionChange(Place Place, CardKind Kind, CardState State, DateOnly Since);
