using Kumppani.Cooperation.Domain;
using Kumppani.Forums.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Issues;

/// <summary>At which gathering a matter is taken up: a row of the links between records, as the gathering is another module's.</summary>
internal sealed class IssueGatherings(AppDb db, IGatherings gatherings, RecordBook records, TimeProvider clock)
{
    /// <summary>The municipality's published gatherings of the last two months and the next year. One query.</summary>
    public Task<IReadOnlyList<GatheringInfo>> OfferedAsync(Guid municipalityId, CancellationToken stop)
    {
        var now = clock.UtcNow();
        return gatherings.HostedAsync(municipalityId, now.AddMonths(-2), now.AddYears(1), stop);
    }

    /// <summary>The gathering as its module shows it to this reader; null for none. Two queries.</summary>
    public async Task<RecordCard?> OfAsync(Guid issueId, CancellationToken stop) =>
        await Links(issueId).AsNoTracking().OrderBy(link => link.ToId).FirstOrDefaultAsync(stop) is { } link ? await records.CardAsync(new RecordRef(IGatherings.Kind, link.ToId), stop) : null;

    /// <summary>Inside a decision: puts the gathering in place of the one before.</summary>
    public async Task SetAsync(Guid issueId, Guid? gatheringId, CancellationToken stop)
    {
        await Links(issueId).ExecuteDeleteAsync(stop);
        if (gatheringId is { } chosen) db.Add(Link.Between(new RecordRef(Issue.RecordKind, issueId), new RecordRef(IGatherings.Kind, chosen)));
    }

    private IQueryable<Link> Links(Guid issueId) => db.Set<Link>().Where(link => link.FromKind == Issue.RecordKind && link.FromId == issueId && link.ToKind == IGatherings.Kind);
}
