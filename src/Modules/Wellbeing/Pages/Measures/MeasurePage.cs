using Kumppani.Wellbeing.Contracts;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>A page of a list, and where the pages beside it begin.</summary>
internal sealed record MeasurePage(IReadOnlyList<MeasureInfo> Measures, MeasureCursor? Before, MeasureCursor? After, DateOnly Today);
