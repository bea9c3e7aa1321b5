namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>The nearest measures of a place, for its page.</summary>
internal sealed record AgreedHere(MeasurePage Nearest, string AllPath);
