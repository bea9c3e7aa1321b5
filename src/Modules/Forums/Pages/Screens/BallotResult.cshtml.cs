using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Screens;

/// <summary>A ballot's ranking: live when the host shows it, final when the voting is over.</summary>
[AllowAnonymous]
internal sealed class BallotResultModel(AppDb db) : ScreenPage(db)
{
    public Ballot Ballot { get; private set; } = null!;

    public IReadOnlyList<RankedOption> Ranking { get; private set; } = [];

    /// <summary>How many ballots the ranking is made of.</summary>
    public int Ballots { get; private set; }

    /// <summary>True while too few have voted for anything to be shown.</summary>
    public bool IsTooEarly => Ballot.State is BallotState.Open && Ballots == 0;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid ballotId, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (await Db.WholeBallots.AsNoTracking().FirstOrDefaultAsync(one => one.Id == ballotId && one.GatheringId == id, stop) is not { State: not BallotState.Draft } ballot) return NotFound();
        if (!ballot.IsRankingShown && !IsHost) return NotFound();

        Ballot = ballot;
        Ranking = Domain.Ballots.Ranking.Of(ballot);
        Ballots = Ranking.Sum(option => option.Votes) / ballot.Choices;
        return Unless($"{ballot.State} {ballot.IsRankingShown} {string.Join(' ', Ranking.Select(option => option.Votes))}");
    }
}
