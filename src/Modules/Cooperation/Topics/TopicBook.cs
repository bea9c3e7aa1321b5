using Kumppani.Cooperation.Data;
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
        foreach (var topic in Enum.GetValues<CooperationTopic>())
        {
            var source = sources.FirstOrDefault(one => one.Topic == topic);
            var live = source is null ? null : await source.SectionAsync(municipalityId, place, stop);
            var words = written.GetValueOrDefault(topic);
            var days = new[] { words?.ReviewedOn, live is null ? null : live.AsOf ?? Today }.OfType<DateOnly>().DefaultIfEmpty(Today);
            topics.Add(new TopicView(topic, live, words, words is null ? keeper : words.Owner, days.Min(), words?.IsDueOn(Today) == true));
        }

        return topics;
    }

    private DateOnly Today => DateOnly.FromDateTime(Dates.Local(clock.UtcNow()));
}
