using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Charts;
using Kumppani.Ui.Maps;

namespace Kumppani.Cooperation.Maps;

/// <summary>The cooperation maps of an area's municipalities beside each other.</summary>
/// <param name="Area">The area.</param>
/// <param name="Chosen">The card that the dots show; null for how many run.</param>
/// <param name="Rows">The municipalities by name.</param>
/// <param name="Dots">The same as dots.</param>
/// <param name="Years">How many cards were planned, ran and were assessed at the end of each year.</param>
/// <param name="Latest">What has changed last, newest first.</param>
internal sealed record RegionMap(
    Place Area, CardKind? Chosen, IReadOnlyList<RegionRow> Rows, IReadOnlyList<MapDot> Dots, IReadOnlyList<StackedBar> Years, IReadOnlyList<RegionChange> Latest);
