using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums;

/// <summary>Published gatherings and memos that lack a language of their municipalities. Three queries.</summary>
internal sealed class GatheringTranslations(AppDb db, PlaceBook places) : ITranslationGaps
{
    public async Task<IReadOnlyList<TranslationGap>> GapsAsync(Guid organisationId, int most, CancellationToken stop)
    {
        var gatherings = await db.Gatherings.AsNoTracking().AsSplitQuery()
            .Include(gathering => gathering.Agenda).Include(gathering => gathering.Places)
            .Where(gathering => gathering.HostId == organisationId && (gathering.State == GatheringState.Published || gathering.State == GatheringState.Closed))
            .OrderByDescending(gathering => gathering.Id).Take(most).ToListAsync(stop);
        var ids = gatherings.Select(gathering => gathering.Id).ToList();
        var memos = await db.WholeMemos.AsNoTracking().Where(memo => ids.Contains(memo.GatheringId) && memo.PublishedAt != null).ToDictionaryAsync(memo => memo.GatheringId, stop);

        List<TranslationGap> gaps = [];
        foreach (var gathering in gatherings)
        {
            var served = gathering.Places.Select(place => places.Exactly(place.PlaceKey)).OfType<Place>().ToList();
            Look(Texts.Gathering, gathering.Words, $"/gatherings/{gathering.Id}/edit");
            if (memos.TryGetValue(gathering.Id, out var memo)) Look(Texts.Memo, memo.Words, $"/gatherings/{gathering.Id}/memo/edit");

            void Look(string kind, IEnumerable<LocalizedText> words, string path)
            {
                if (ServiceLanguages.Missing(served, words) is { Count: > 0 } missing) gaps.Add(new TranslationGap(kind, gathering.Title, path, missing));
            }
        }

        return gaps;
    }
}
