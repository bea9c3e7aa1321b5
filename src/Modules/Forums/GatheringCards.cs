using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Markup;
using Kumppani.Kernel.Modules;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums;

/// <summary>Shows gatherings to other modules: title, time and place are read from here and never retyped.</summary>
internal sealed class GatheringCards(AppDb db) : IRecordCards
{
    public string Kind => Gathering.RecordKind;

    public async Task<IReadOnlyList<RecordCard>> CardsAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var found = await db.Gatherings.AsNoTracking().Where(gathering => ids.Contains(gathering.Id))
            .Select(gathering => new { gathering.Id, gathering.Title, gathering.StartsAt, gathering.Venue, gathering.Summary, gathering.Kind, gathering.State })
            .ToListAsync(stop);
        return [.. found.Select(one => new RecordCard(
            one.Id, one.Title, "/gatherings/" + one.Id, one.StartsAt, one.Venue, one.Summary.WithoutMarks(), GatheringWords.Kind(one.Kind), one.State is GatheringState.Cancelled ? GatheringWords.State(one.State) : null))];
    }
}
