using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Search.Language;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kumppani.Kernel.Search;

/// <summary>Writes the index entry of every searchable record in the save that changes the record: it is found at once, or not changed.</summary>
internal sealed class SearchIndexing(IAnalyser analyser) : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (AppDb)eventData.Context!;
        var changed = db.ChangeTracker.Entries<ISearchable>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted || HasChangedPart(entry))
            .ToList();
        if (changed.Count == 0) return result;

        var known = await KnownAsync(db, [.. changed.Where(entry => entry.State != EntityState.Added).Select(entry => entry.Entity.Id)], cancellationToken);
        foreach (var entry in changed)
        {
            var existing = known.GetValueOrDefault(entry.Entity.Id);
            if (entry.State == EntityState.Deleted)
            {
                if (existing is not null) db.Remove(existing);
                continue;
            }

            if (entry.State != EntityState.Added) await LoadPartsAsync(entry, cancellationToken);
            Write(db, existing, (HostedEntity)entry.Entity, entry.Entity);
        }

        return result;
    }

    private void Write(AppDb db, SearchEntry? existing, HostedEntity host, ISearchable record)
    {
        var text = EntryText.Of(record, analyser);
        if (existing is null)
        {
            db.Add(new SearchEntry
            {
                RecordId = record.Id,
                Kind = record.SearchKind,
                HostId = host.HostId,
                Visibility = host.Visibility,
                SortKey = text.SortKey,
                Name = text.Name,
                Terms = text.Terms,
                Analyser = analyser.Name,
            });
            return;
        }

        if (existing.Terms != text.Terms) existing.IsLearned = false;
        (existing.Name, existing.Terms, existing.SortKey, existing.Analyser, existing.Visibility) =
            (text.Name, text.Terms, text.SortKey, analyser.Name, host.Visibility);
    }

    private static bool HasChangedPart(EntityEntry<ISearchable> entry) =>
        entry.State == EntityState.Unchanged && entry.Entity.SearchedParts.Any(part => entry.Navigation(part).IsModified);

    // A part that was not asked for would leave the index without its words.
    private static async Task LoadPartsAsync(EntityEntry<ISearchable> entry, CancellationToken stop)
    {
        foreach (var part in entry.Entity.SearchedParts.Select(entry.Navigation).Where(part => !part.IsLoaded)) await part.LoadAsync(stop);
    }

    private static async Task<Dictionary<Guid, SearchEntry>> KnownAsync(AppDb db, List<Guid> ids, CancellationToken stop)
    {
        if (ids.Count > 0) await db.Set<SearchEntry>().Where(entry => ids.Contains(entry.RecordId)).LoadAsync(stop);
        return db.Set<SearchEntry>().Local.ToDictionary(entry => entry.RecordId);
    }
}
