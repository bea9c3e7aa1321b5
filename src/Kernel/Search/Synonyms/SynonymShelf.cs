using Kumppani.Kernel.Data;
using Kumppani.Kernel.Search.Language;

namespace Kumppani.Kernel.Search.Synonyms;

/// <summary>
/// The synonyms that hold now: the shipped ones and those that were added. A node reads what was added on it at once, and what was added on another when
/// it next looks after the index, within a minute.
/// </summary>
public sealed class SynonymShelf(IAnalyser analyser)
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private SynonymBook book = SynonymBook.For(analyser);
    private string known = "";

    internal SynonymBook Book => Volatile.Read(ref book);

    /// <summary>Reads what has been added. One query for each source.</summary>
    /// <param name="db">The database.</param>
    /// <param name="sources">Who keeps any.</param>
    /// <param name="stop">Stops the queries.</param>
    public async Task RefreshAsync(AppDb db, IEnumerable<ISynonymSource> sources, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(sources);
        // One at a time: who read before a save does not put the older ones on the shelf after it.
        await turn.WaitAsync(stop);
        try
        {
            List<AddedSynonym> added = [];
            foreach (var source in sources) added.AddRange(await source.ReadAsync(db, stop));
            var read = string.Join('\n', added.Select(one => $"{one.Said}\t{string.Join('\t', one.Meant)}\t{one.IsBoth}"));
            if (read == known) return;

            Volatile.Write(ref book, added.Count == 0 ? SynonymBook.For(analyser) : SynonymBook.With(added, analyser));
            known = read;
        }
        finally
        {
            turn.Release();
        }
    }
}
