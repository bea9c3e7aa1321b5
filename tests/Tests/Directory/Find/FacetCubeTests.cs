using Kumppani.Directory.Find;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Directory.Find;

/// <summary>Figures of the country are kept for a while, if there are many.</summary>
public sealed class FacetCubeTests
{
    [Fact]
    public async Task Of_a_large_register_they_are_read_anew_after_a_while_and_of_a_small_one_never_kept()
    {
        SetClock clock = new(DateTimeOffset.UnixEpoch);
        using FacetCube large = new(clock), small = new(clock);
        var count = FacetCube.Large;

        var first = await OfAsync(large);
        count += 7;
        var kept = await OfAsync(large);
        clock.Move(TimeSpan.FromSeconds(16));
        var anew = await OfAsync(large);
        count = FacetCube.Large - 1;
        var none = await OfAsync(small);

        Assert.Equal([FacetCube.Large, FacetCube.Large, FacetCube.Large + 7], [first, kept, anew]);
        Assert.Null(none);

        async Task<int?> OfAsync(FacetCube cube) =>
            (await cube.GroupsAsync(() => Task.FromResult<IReadOnlyList<FacetGroup>>([new("m743", null, 0, count)]), CancellationToken.None))?["m743"].Sum(group => group.Count);
    }
}
