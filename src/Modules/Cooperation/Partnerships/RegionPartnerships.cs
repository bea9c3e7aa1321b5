using Kumppani.Kernel.Places;

namespace Kumppani.Cooperation.Partnerships;

/// <summary>A municipality among others: its partnerships by form.</summary>
internal sealed record RegionPartnerships(Place Place, FormCounts Counts);
