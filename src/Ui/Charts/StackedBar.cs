namespace Kumppani.Ui.Charts;

/// <summary>One bar made of parts.</summary>
/// <param name="Label">What the bar counts.</param>
/// <param name="Values">How many of each series, in their order; none below zero.</param>
public sealed record StackedBar(string Label, IReadOnlyList<long> Values)
{
    /// <summary>All parts together.</summary>
    public long Total => Values.Sum();
}
