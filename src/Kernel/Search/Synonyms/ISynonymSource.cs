using Kumppani.Kernel.Data;

namespace Kumppani.Kernel.Search.Synonyms;

/// <summary>A slot: a module that keeps synonyms of its own.</summary>
public interface ISynonymSource
{
    /// <summary>All of them. One query.</summary>
    /// <param name="db">A context of its own.</param>
    /// <param name="stop">Stops the query.</param>
    Task<IReadOnlyList<AddedSynonym>> ReadAsync(AppDb db, CancellationToken stop);
}
