using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Search.Synonyms;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Synonyms;

/// <summary>The liaisons' synonyms for the search, the oldest first.</summary>
internal sealed class OwnSynonyms : ISynonymSource
{
    private const int Most = 10_000;

    public async Task<IReadOnlyList<AddedSynonym>> ReadAsync(AppDb db, CancellationToken stop)
    {
        var told = await db.Synonyms.AsNoTracking().IgnoreQueryFilters([AppDb.VisibilityFilter]).OrderBy(one => one.Id).Take(Most).ToListAsync(stop);
        return [.. told.Select(one => new AddedSynonym(one.Said, one.Meant, one.IsBoth))];
    }
}
