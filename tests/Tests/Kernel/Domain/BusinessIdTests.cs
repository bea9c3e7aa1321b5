using Kumppani.Kernel.Domain;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Kernel.Domain;

public sealed class BusinessIdTests
{
    [Theory]
    [InlineData("1629284-5", "1629284-5")]
    [InlineData("0165761-0", "0165761-0")]
    [InlineData("0208201-1", "0208201-1")]
    [InlineData("0112038-9", "0112038-9")]
    [InlineData("  0112038-9\t", "0112038-9")]
    [InlineData("01120389", "0112038-9")]
    [InlineData("201582-0", "0201582-0")]
    [InlineData("2015820", "0201582-0")]
    [InlineData("0201582\u20130", "0201582-0")]
    [InlineData("\u00a00201582\u20110", "0201582-0")]
    public void An_id_is_understood_as_people_write_it(string typed, string canonical)
    {
        var understood = BusinessId.TryParse(typed, out var id);

        Assert.True(understood);
        Assert.Equal(canonical, id.ToString());
    }

    [Theory]
    [InlineData("1629284-6")]
    [InlineData("0000000-0")]
    [InlineData("0000006-0")]
    [InlineData("162928-45")]
    [InlineData("16-29284-5")]
    [InlineData("1629284--5")]
    [InlineData("1629284-5-")]
    [InlineData("-1629284-5")]
    [InlineData("162928４-5")]
    [InlineData("+629284-5")]
    [InlineData("1629284-X")]
    [InlineData("11629284-5")]
    [InlineData("12345-6")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(null)]
    public void A_wrong_id_is_refused(string? typed)
    {
        var understood = BusinessId.TryParse(typed, out var id);

        Assert.False(understood);
        Assert.Equal("", id.ToString());
    }

    [Fact]
    public void A_single_wrong_digit_never_passes()
    {
        const string right = "1629284-5";
        var wrong = Enumerable.Range(0, right.Length).Where(place => right[place] != '-').SelectMany(
            place => "0123456789".Where(digit => digit != right[place]).Select(digit => $"{right[..place]}{digit}{right[(place + 1)..]}"));

        var passed = wrong.Where(id => BusinessId.TryParse(id, out _));

        Assert.Empty(passed);
    }

    [Fact]
    public void The_same_id_written_in_two_ways_is_equal()
    {
        _ = BusinessId.TryParse("201582-0", out var one);
        _ = BusinessId.TryParse("02015820", out var other);

        Assert.Equal(one, other);
    }

    [Fact]
    public void The_ids_of_registered_associations_pass()
    {
        var ids = File.ReadLines(SharedData.File("associations/associations_prh_transcribed.csv")).Skip(1).Select(line => line.Split(',')[0]).ToList();

        var refused = ids.Where(id => !BusinessId.TryParse(id, out var parsed) || parsed.ToString() != id);

        Assert.NotEmpty(ids);
        Assert.Empty(refused);
    }
}
