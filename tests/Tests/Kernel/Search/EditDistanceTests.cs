using Kumppani.Kernel.Search.Language;

namespace Kumppani.Tests.Kernel.Search;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("jalkapallo", "jalkapallo", 0)]
    [InlineData("jalkapalo", "jalkapallo", 1)]
    [InlineData("jakapallo", "jalkapallo", 1)]
    [InlineData("jlakapallo", "jalkapallo", 1)]
    [InlineData("jalkqpallo", "jalkapallo", 1)]
    [InlineData("jalkkapallot", "jalkapallo", 2)]
    [InlineData("", "kuoro", 5)]
    [InlineData("kuoro", "", 5)]
    public void Letters_changed_added_left_out_or_swapped_are_counted(string typed, string word, int distance)
    {
        Assert.Equal(distance, EditDistance.Between(typed, word));
        Assert.Equal(distance, EditDistance.Between(word, typed));
    }
}
