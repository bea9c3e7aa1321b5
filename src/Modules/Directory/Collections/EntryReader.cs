using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Collections;

/// <summary>Reads what a list means from the register, as everybody may see it. Two queries, however long the list is.</summary>
internal sealed class EntryReader(AppDb db, PlaceBook places)
{
    /// <summary>The entries of a list, in its order; those that are no longer in the register say so.</summary>
    public async Task<IReadOnlyList<ListedEntry>> ReadAsync(Collection collection, CancellationToken stop)
    {
        var entries = await ReadAsync([.. collection.InOrder.Select(item => item.Key)], stop);
        return [.. entries.Zip(collection.InOrder, (entry, item) => item.Note is { } note ? entry with { Note = LocalizedText.In(collection.Language, note) } : entry)];
    }

    public async Task<IReadOnlyList<ListedEntry>> ReadAsync(IReadOnlyCollection<EntryKey> keys, CancellationToken stop)
    {
        if (keys.Count == 0) return [];

        var wanted = keys.Where(key => key.Kind is EntryKind.Activity).Select(key => key.Id).ToList();
        var activities = wanted.Count == 0
            ? []
            : await db.Activities.Published().AsNoTracking().Include(one => one.Times).Where(one => wanted.Contains(one.Id)).ToDictionaryAsync(one => one.Id, stop);
        List<Guid> owners = [.. keys.Where(key => key.Kind is EntryKind.Organisation).Select(key => key.Id), .. activities.Values.Select(one => one.OrganisationId)];
        // One that has ended keeps its page, but nobody is sent to it any more.
        var organisations = await db.Organisations.Published().AsNoTracking().Include(one => one.Profile)
            .Where(one => owners.Contains(one.Id) && one.EndedOn == null).ToDictionaryAsync(one => one.Id, stop);
        return [.. keys.Select(Entry)];

        ListedEntry Entry(EntryKey key)
        {
            var activity = key.Kind is EntryKind.Activity ? activities.GetValueOrDefault(key.Id) : null;
            var organisation = key.Kind is EntryKind.Organisation ? organisations.GetValueOrDefault(key.Id) : activity is null ? null : organisations.GetValueOrDefault(activity.OrganisationId);
            var town = places.Exactly(activity?.PlaceKey ?? organisation?.PlaceKey ?? "");
            return new ListedEntry(key, organisation, activity, town, key.Kind is EntryKind.Activity ? $"/activities/{key.Id}" : $"/associations/{key.Id}");
        }
    }
}
