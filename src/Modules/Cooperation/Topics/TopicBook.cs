using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Topics;

/// <summary>Gathers the nine sections of a municipality from the modules and from what its liaison has written. Two queries, and one for each filling.</summary>
internal sealed class TopicBook(AppDb db, IEnumerable<ICooperationSection> sources, TimeProvider clock)
{
    public async Task<IReadOnlyList<TopicView>> ReadAsync(Guid municipalityId, Place place, ShownText keeper, CancellationToken stop)
    {
        var written = (await db.WrittenSections.Published().AsNoTracking().Where(one => one.HostId == municipalityId).OrderBy(one => one.Topic).ToListAsync(stop)).ToDictionary(one => one.Topic);
        List<TopicView> topics = [];
        foreach (var topic in Enum.GetValues<CooperationTopic>()) topics.Add(await ViewAsync(municipalityId, place, topic, written.GetValueOrDefault(topic), keeper, stop));
        return topics;
    }

    /// <summary>One of the nine, for a page that tells of the same. One query, and those of its filling.</summary>
    public async Task<TopicView> OneAsync(Guid municipalityId, Place place, CooperationTopic topic, CancellationToken stop)
    {
        var written = await db.WrittenSections.Published().AsNoTracking().FirstOrDefaultAsync(one => one.HostId == municipalityId && one.Topic == topic, stop);
        return await ViewAsync(municipalityId, place, topic, written, default, stop);
    }

    private async Task<TopicView> ViewAsync(Guid municipalityId, Place place, CooperationTopic topic, WrittenSection? words, ShownText keeper, CancellationToken stop)
    {
        var source = sources.FirstOrDefault(one => one.Topic == topic);
        var live = source is null ? null : await source.SectionAsync(municipalityId, place, stop);
        var days = new[] { words?.ReviewedOn, live is null ? null : live.AsOf ?? Today }.OfType<DateOnly>().DefaultIfEmpty(Today);
        return new TopicView(topic, live, words, words is null ? keeper : words.Owner, days.Min(), words?.IsDueOn(Today) == true);
    }

    private DateOnly Today => clock.Today();
}
