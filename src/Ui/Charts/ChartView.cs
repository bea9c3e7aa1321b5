namespace Kumppani.Ui.Charts;

/// <summary>What <c>_Chart</c> draws. A plain bar is a stacked one with a single series.</summary>
public sealed record ChartView(string Id, string Title, string? Description, string RowHead, IReadOnlyList<string> Series, IReadOnlyList<ChartRow> Rows)
{
    /// <summary>There is one for each pattern; more could not be told apart.</summary>
    public const int MostSeries = 6;

    /// <summary>Parts are shown and explained.</summary>
    public bool IsStacked => Series.Count > 1;

    /// <summary>Nothing to draw: no bars, or all of them empty.</summary>
    public bool IsEmpty => Rows.All(row => row.Total == 0);

    /// <summary>Bars in shares of the longest.</summary>
    /// <exception cref="ArgumentException">More series than patterns, a bar with another number of parts, or a figure below zero.</exception>
    public static ChartView Of(
        string id, string title, string? description, string rowHead, IReadOnlyList<string> series, IReadOnlyList<(string Label, string? Language, IReadOnlyList<long> Values)> bars)
    {
        if (series.Count is 0 or > MostSeries) throw new ArgumentException($"A chart has one to {MostSeries} series.", nameof(series));
        if (bars.Any(bar => bar.Values.Count != series.Count || bar.Values.Any(value => value < 0)))
            throw new ArgumentException("Each bar has a figure for each series, none below zero.", nameof(bars));

        var longest = Math.Max(1, bars.Select(bar => bar.Values.Sum()).DefaultIfEmpty().Max());
        return new ChartView(id, title, description, rowHead, series, [.. bars.Select(bar => Row(bar.Label, bar.Language, bar.Values, longest))]);
    }

    private static ChartRow Row(string label, string? language, IReadOnlyList<long> values, long longest)
    {
        List<ChartPart> parts = [];
        var start = 0d;
        for (var series = 0; series < values.Count; series++)
        {
            var length = (double)values[series] / longest;
            parts.Add(new ChartPart(series, values[series], start, length));
            start += length;
        }

        return new ChartRow(label, language, values.Sum(), parts);
    }
}
