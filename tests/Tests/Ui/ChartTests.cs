using Kumppani.Tests.Support;
using Kumppani.Ui.Charts;
using Kumppani.Ui.Maps;

namespace Kumppani.Tests.Ui;

public sealed class ChartTests(App app) : PageTest(app)
{
    [Fact]
    public void Bars_are_shares_of_the_longest_and_parts_follow_one_another()
    {
        var chart = ChartView.Of("chart-1", "Osallistujat", null, "Kunta", ["Seniorit", "Muut"], [("Seinäjoki", null, [3, 1]), ("Lapua", null, [1, 0]), ("Evijärvi", null, [0, 0])]);

        var shares = chart.Rows.Select(row => string.Join(' ', row.Parts.Select(part => $"{part.X}+{part.Width}")));

        Assert.Equal(["0%+75% 75%+25%", "0%+25% 25%+0%", "0%+0% 0%+0%"], shares);
        Assert.False(chart.IsEmpty);
    }

    [Fact]
    public void A_chart_refuses_what_it_could_only_draw_wrongly()
    {
        Assert.Throws<ArgumentException>(() => ChartView.Of("c", "t", null, "r", ["1", "2", "3", "4", "5", "6", "7"], []));
        Assert.Throws<ArgumentException>(() => ChartView.Of("c", "t", null, "r", ["1", "2"], [("a", null, [1])]));
        Assert.Throws<ArgumentException>(() => ChartView.Of("c", "t", null, "r", ["1"], [("a", null, [-1])]));
        Assert.True(ChartView.Of("c", "t", null, "r", ["1"], [("a", null, [0])]).IsEmpty);
    }

    [Fact]
    public void The_area_of_a_dot_is_in_proportion_to_its_figure_and_north_is_up()
    {
        var map = DotMapView.Of("map-1", "Kunnat", "Yhdistyksiä", [new("Helsinki", "/helsinki", 24.94, 60.17, 400), new("Utsjoki", "/utsjoki", 27.03, 69.91, 100), new("Oulu", "/oulu", 25.47, 65.01, 0)]);

        var (helsinki, utsjoki, oulu) = (Circle("Helsinki"), Circle("Utsjoki"), Circle("Oulu"));

        Assert.Equal(4, helsinki.Radius * helsinki.Radius / (utsjoki.Radius * utsjoki.Radius), 6);
        Assert.True(utsjoki.Y < oulu.Y && oulu.Y < helsinki.Y);
        Assert.True(helsinki.X < utsjoki.X);
        Assert.All(map.Circles, circle => Assert.True(circle.X - circle.Radius >= 0 && circle.X + circle.Radius <= map.Width && circle.Y - circle.Radius >= 0 && circle.Y + circle.Radius <= map.Height));

        MapCircle Circle(string name) => map.Circles.Single(circle => circle.Dot.Name == name);
    }

    [Fact]
    public async Task A_chart_has_its_figures_as_text_its_parts_as_patterns_and_a_table_beneath()
    {
        var page = await Visitor().OpenAsync("/sv/dev/components");

        var charts = page.Document.QuerySelectorAll("figure.chart").ToList();

        var plain = charts[0];
        Assert.Equal("Kronoby Marthaförening rf", plain.QuerySelectorAll(".chart__label").Single(label => !label.HasAttribute("lang") && label.TextContent.StartsWith('K')).TextContent);
        Assert.Contains("1 234 567", Page.Squeeze(plain.TextContent), StringComparison.Ordinal);
        Assert.Equal(plain.QuerySelector(".chart__title")!.Id, plain.QuerySelector("[role=img]")!.GetAttribute("aria-labelledby"));
        Assert.Contains("Det finns inga siffror än", charts[1].TextContent, StringComparison.Ordinal);
        var stacked = charts[2];
        var patterns = page.Document.QuerySelectorAll("pattern").Select(pattern => $"url(#{pattern.Id})").ToHashSet(StringComparer.Ordinal);
        Assert.All(stacked.QuerySelectorAll("rect.chart__part"), part => Assert.Contains(part.GetAttribute("fill")!, patterns));
        Assert.Equal(["12", "7", "21", "4", "3", "9", "56"], stacked.QuerySelectorAll("tbody tr")[0].QuerySelectorAll("td").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task A_map_is_hidden_from_those_who_read_the_list_beside_it_and_adds_no_stop_of_the_tab_key()
    {
        var page = await Visitor().OpenAsync("/en/dev/components");

        var map = page.Document.QuerySelector(".dot-map")!;

        Assert.Equal("true", map.QuerySelector("svg")!.GetAttribute("aria-hidden"));
        Assert.All(map.QuerySelectorAll("svg a"), link => Assert.Equal("-1", link.GetAttribute("tabindex")));
        Assert.Equal(["Evijärvi 0", "Helsinki 4,321", "Seinäjoki 812", "Utsjoki 12"], map.QuerySelectorAll("li").Select(item => Page.Squeeze(item.TextContent)));
    }
}
