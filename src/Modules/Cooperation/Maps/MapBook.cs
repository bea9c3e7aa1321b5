using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Maps;

/// <summary>The twelve cards of a municipality, told or not. Three queries.</summary>
internal sealed class MapBook(AppDb db)
{
    public async Task<IReadOnlyList<CardView>> ReadAsync(Guid municipalityId, CancellationToken stop)
    {
        var cards = await db.MapCards.Published().AsNoTracking().Where(one => one.HostId == municipalityId).ToDictionaryAsync(one => one.Kind, stop);
        var materials = await db.CardMaterials.Published().AsNoTracking().Where(one => one.HostId == municipalityId).ToDictionaryAsync(one => one.Kind, stop);
        var issues = await Waiting(municipalityId).Where(one => one.Theme != null).GroupBy(one => one.Theme!.Value)
            .Select(group => new { Kind = group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Kind, one => one.Count, stop);
        return [.. CardWords.Kinds.Select(kind => new CardView(kind, cards.GetValueOrDefault(kind), materials.GetValueOrDefault(kind), issues.GetValueOrDefault(kind)))];
    }

    /// <summary>One of them, with the states it has been in. Three queries.</summary>
    public async Task<CardView> ReadAsync(Guid municipalityId, CardKind kind, CancellationToken stop)
    {
        var card = await db.MapCards.Published().AsNoTracking().Include(one => one.Changes).FirstOrDefaultAsync(one => one.HostId == municipalityId && one.Kind == kind, stop);
        var materials = await db.CardMaterials.Published().AsNoTracking().FirstOrDefaultAsync(one => one.HostId == municipalityId && one.Kind == kind, stop);
        return new CardView(kind, card, materials, await Waiting(municipalityId).CountAsync(one => one.Theme == kind, stop));
    }

    private IQueryable<Issue> Waiting(Guid municipalityId) => db.Issues.Published().Where(one => one.HostId == municipalityId && one.AnsweredAt == null);
}
