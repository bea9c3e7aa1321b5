namespace Kumppani.Directory.Find;

/// <summary>
/// The groups of the whole country's list, kept for a while: of 106,000 associations all would be looked at for every page of the country, and a third of them for
/// one of Uusimaa. Such figures may be so much behind; the rows are not. When they are old, one request reads them anew and the others go on with what is kept. Of a
/// small register nothing is kept: its figures are read for each page.
/// </summary>
internal sealed class FacetCube(TimeProvider clock) : IDisposable
{
    /// <summary>Of fewer associations all are looked at each time.</summary>
    public const int Large = 10_000;

    // Of a register so large that reading takes long, it is done as much less often.
    private const int PartOfTime = 20;

    private static readonly TimeSpan GoodFor = TimeSpan.FromSeconds(15);

    private readonly SemaphoreSlim reading = new(1);
    private volatile Kept? kept;

    /// <summary>The groups by place, some seconds old at the most; null when the register is small.</summary>
    /// <param name="read">Reads the groups of the country.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<ILookup<string, FacetGroup>?> GroupsAsync(Func<Task<IReadOnlyList<FacetGroup>>> read, CancellationToken stop)
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
            var groups = await read();
            var took = clock.GetElapsedTime(begun) * PartOfTime;
            kept = new Kept(begun, took > GoodFor ? took : GoodFor, groups.Sum(group => group.Count) < Large ? null : groups.ToLookup(group => group.PlaceKey, StringComparer.Ordinal));
            return kept.Groups;
        }
        finally
        {
            reading.Release();
        }
    }

    public void Dispose() => reading.Dispose();

    private sealed record Kept(long At, TimeSpan GoodFor, ILookup<string, FacetGroup>? Groups);
}
