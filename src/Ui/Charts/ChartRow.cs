namespace Kumppani.Ui.Charts;

/// <summary>One bar as it is drawn.</summary>
public sealed record ChartRow(string Label, string? Language, long Total, IReadOnlyList<ChartPart> Parts);
