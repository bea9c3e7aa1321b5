using Kumppani.Kernel.Jobs;
using Kumppani.Tests.Architecture;
using Kumppani.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Kernel.Jobs;

public sealed class RetentionTests(App app)
{
    private static readonly RetentionRule Rule = new("Guests", 90, () => "Guests");

    [Fact]
    public void Every_rule_stands_with_its_days_in_the_operator_s_guide()
    {
        var guide = File.ReadAllText(Path.Combine(Product.Root, "docs", "operations.md"));

        var rules = app.Services.GetRequiredService<RetentionBook>().Rules;

        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Contains($"| `{rule.Name}` | {rule.Days} |", guide, StringComparison.Ordinal));
    }

    [Fact]
    public void The_operator_may_keep_it_for_longer_or_shorter() => Assert.Equal(30, Told("30").DaysOf("Guests"));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("soon")]
    public void What_is_no_number_of_days_stops_the_start(string days) => Assert.Throws<InvalidOperationException>(() => Told(days));

    private static RetentionBook Told(string days) =>
        new([Rule], new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Retention:Guests"] = days }).Build());
}
