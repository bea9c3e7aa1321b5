using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Charts;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Places;

/// <summary>The associations on the register, by group, on a municipality's cooperation page. One query.</summary>
internal sealed class RegisterSection(AppDb db) : ICooperationSection
{
    public CooperationTopic Topic => CooperationTopic.Associations;

    public async Task<CooperationSection?> SectionAsync(Guid municipalityId, Place place, CancellationToken stop)
    {
        var groups = await db.Organisations.Published().Where(one => one.PlaceKey == place.Key && one.IsListed)
            .GroupBy(one => one.Category).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(stop);
        if (groups.Count == 0) return null;

        List<ChartBar> bars = [.. groups.OrderBy(one => one.Key is null).ThenBy(one => one.Key).Select(one => new ChartBar(CategoryNames.Of(one.Key), one.Count))];
        var count = groups.Sum(one => one.Count);
        return new CooperationSection("/Pages/Places/_Register.cshtml", new RegisterSummary(place.Slug, count, bars), Count: count);
    }
}
