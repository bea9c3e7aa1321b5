namespace Kumppani.Tests.Architecture;

/// <summary>Made from the list of all endpoints: looking changes nothing, fails nowhere, and every answer is as safe as it should be.</summary>
public sealed class EveryLookTests(EveryLook look) : IClassFixture<EveryLook>
{
    [Fact]
    public void Looking_changes_no_row()
    {
        var (before, after) = look.Rows;

        Assert.True(before == after, string.Join(Environment.NewLine, after.Split('\n').Except(before.Split('\n')).Take(20)));
        Assert.InRange(look.Count.Opened, look.Count.Asked / 4, int.MaxValue);
    }

    [Fact]
    public void Looking_fails_nowhere() => Assert.True(!look.Failures.Any(), string.Join(Environment.NewLine, look.Failures));

    [Fact]
    public void Every_answer_carries_the_safe_headers() => Assert.True(!look.HeaderFaults.Any(), string.Join(Environment.NewLine, look.HeaderFaults));
}
