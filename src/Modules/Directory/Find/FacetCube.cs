namespace Kumppani.Directory.Find;

/// <summary>
/// The groups of the whole country's list, kept for a while: of 106,000 associations all would be looked at for every page. The figures of the country may be
/// so much behind; its rows are not. When they are old, one request reads them anew and the others go on with what is kept.
/// </summary>
internal sealed class FacetCube(TimeProvider clock) : IDisposable
{
    // Of a register so large that reading takes long, it is done as much less often.
    private const int PartOfTime = 20;

    private static readonly TimeSpan GoodFor = TimeSpan.FromSeconds(15);

    private readonly SemaphoreSlim reading = new(1);
    private volatile Kept? kept;

    public async Task<IReadOnlyList<FacetGroup>> GroupsAsync(Func<Task<IReadOnlyList<FacetGroup>>> read, CancellationToken stop)
    {
        if (kept is { } now)
        {
            if (clock.GetElapsedTime(now.At) < now.GoodFor || !await reading.WaitAsync(0, stop)) return now.Groups;
        }
        else
        {
            await reading.WaitAsync(stop);
        }

        try
        {
            if (kept is { } meanwhile && clock.GetElapsedTime(meanwhile.At) < meanwhile.GoodFor) return meanwhile.Groups;

            var begun = clock.GetTimestamp();
            var groups = Shared(await read());
            var took = clock.GetElapsedTime(begun) * PartOfTime;
            kept = new Kept(begun, took > GoodFor ? took : GoodFor, groups);
            return groups;
        }
        finally
        {
            reading.Release();
        }
    }

    public void Dispose() => reading.Dispose();

    // One text for each place in place of one for each group.
    private static FacetGroup[] Shared(IReadOnlyList<FacetGroup> groups)
    {
        Dictionary<string, string> keys = new(StringComparer.Ordinal);
        return [.. groups.Select(group => keys.TryGetValue(group.PlaceKey, out var key) || keys.TryAdd(key = group.PlaceKey, key) ? group with { PlaceKey = key } : group)];
    }

    private sealed record Kept(long At, TimeSpan GoodFor, IReadOnlyList<FacetGroup> Groups);
}
