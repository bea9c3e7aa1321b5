namespace Kumppani.Ui.Charts;

/// <summary>One bar of a chart.</summary>
/// <param name="Label">What the bar counts.</param>
/// <param name="Value">How many; never below zero.</param>
/// <param name="Language">The language of the label when it may be another than the page's, as in what people wrote.</param>
public sealed record ChartBar(string Label, long Value, string? Language = null);
