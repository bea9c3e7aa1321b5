using Kumppani.Forums.Ballots;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Ballots;

/// <summary>One ballot as its host sees it: she sees how many have voted, and of the choices what the hall sees.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class ManageModel(AppDb db, CodeDesk desk, BallotBox box) : BallotPage(db)
{
    public int HandedOut { get; private set; }

    public IReadOnlyList<RankedOption> Ranking { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, Guid ballotId, CancellationToken stop) => await ShowAsync(id, ballotId, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostOpenAsync(Guid id, Guid ballotId, CancellationToken stop) =>
        await ShowAsync(id, ballotId, stop) ? await DecideAsync(() => desk.OpenAsync(Ballot, stop), Texts.BallotNowOpen, At, stop) : NotFound();

    public async Task<IActionResult> OnPostRankingAsync(Guid id, Guid ballotId, bool show, CancellationToken stop) =>
        await ShowAsync(id, ballotId, stop) ? await SaveAsync(Ballot.ShowRanking(show), show ? Texts.RankingNowShown : Texts.RankingNowHidden, At, stop) : NotFound();

    public async Task<IActionResult> OnPostCloseAsync(Guid id, Guid ballotId, CancellationToken stop) =>
        await ShowAsync(id, ballotId, stop) ? await DecideAsync(() => box.CloseAsync(Ballot, stop), Texts.BallotNowClosed, At, stop) : NotFound();

    private async Task<bool> ShowAsync(Guid id, Guid ballotId, CancellationToken stop)
    {
        if (!await FindAsync(id, ballotId, stop)) return false;

        Ranking = Domain.Ballots.Ranking.Of(Ballot);
        HandedOut = await Db.CodePools.Where(pool => pool.GatheringId == id).Select(pool => pool.HandedOut).FirstOrDefaultAsync(stop);
        return true;
    }
}
