using System.Text.RegularExpressions;
using Kumppani.Kernel.Drills;
using Kumppani.Tests.Architecture;

namespace Kumppani.Tests.Kernel.Drills;

public sealed partial class CrashPointTests
{
    [Fact]
    public void Every_step_stands_in_the_code_once()
    {
        var placed = Product.Files("src", "*.cs").SelectMany(file => Placed().Matches(File.ReadAllText(file))).Select(match => Enum.Parse<CrashPoint>(match.Groups["point"].Value));

        Assert.Equal(Enum.GetValues<CrashPoint>().Order(), placed.Order());
    }

    [Theory]
    [InlineData("Drill", "MailAccepted", CrashPoint.MailAccepted)]
    [InlineData("Drill", "", null)]
    [InlineData("Drill", null, null)]
    [InlineData("Production", "MailAccepted", null)]
    [InlineData("Development", "MailAccepted", null)]
    [InlineData(null, "MailAccepted", null)]
    public void A_step_is_named_in_a_drill_only(string? environment, string? name, CrashPoint? named) =>
        Assert.Equal(named, Crash.Read(variable => variable == "CRASH_AT" ? name : environment));

    [Fact]
    public void A_name_that_is_none_stops_the_program() =>
        Assert.Throws<ArgumentException>(() => Crash.Read(variable => variable == "CRASH_AT" ? "Nowhere" : "Drill"));

    [GeneratedRegex(@"Crash\.At\(CrashPoint\.(?<point>\w+)\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Placed();
}
