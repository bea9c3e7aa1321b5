using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Ballots;

/// <summary>A work page of one ballot.</summary>
internal abstract class BallotPage(AppDb db) : GatheringPage(db)
{
    public Ballot Ballot { get; private set; } = null!;

    protected string At => $"/gatherings/{Gathering.Id}/ballots/{Ballot.Id}";

    protected async Task<bool> FindAsync(Guid id, Guid ballotId, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return false;
        if (await Db.WholeBallots.FirstOrDefaultAsync(ballot => ballot.Id == ballotId && ballot.GatheringId == id, stop) is not { } found) return false;

        Ballot = found;
        return true;
    }
}
