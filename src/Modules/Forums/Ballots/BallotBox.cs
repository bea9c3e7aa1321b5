using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Ballots;

/// <summary>
/// Where votes are counted (ADR 1). Every change of a counter first takes the ballot's row by a conditional update on its state: the database
/// decides whether the ballot is open, and lets one in after the other.
/// </summary>
internal sealed class BallotBox(AppDb db, TimeProvider clock)
{
    /// <summary>Counts one ballot and spends the code's right, both or neither. Nothing else is written: no event, no key, no time.</summary>
    public async Task<Outcome> CastAsync(Guid ballotId, Guid codeId, IReadOnlyCollection<Guid> optionIds, CancellationToken stop)
    {
        var ballot = await db.WholeBallots.AsNoTracking().FirstAsync(one => one.Id == ballotId, stop);
        var chosen = ballot.Options.Select(option => option.Id).Intersect(optionIds).ToList();
        if (chosen.Count != ballot.Choices) return WorkshopProblems.ChooseExactly(ballot.Choices, chosen.Count);

        return await db.DecideAsync(
            async () =>
            {
                var cast = await db.Ballots.Where(one => one.Id == ballotId && one.State == BallotState.Open)
                    .ExecuteUpdateAsync(set => set.SetProperty(one => one.Cast, one => one.Cast + 1), stop);
                if (cast != 1) return await RefusalAsync(ballotId, stop);

                if (!await SpendAsync(ballotId, codeId, stop)) return WorkshopProblems.CodeSpent;

                await CountAsync(ballotId, chosen, ballot.Choices, stop);
                return Outcome.Done;
            },
            stop);
    }

    /// <summary>Writes down the paper ballots, instead of what was written before.</summary>
    public async Task<Outcome> EnterPaperAsync(Ballot ballot, int ballots, IReadOnlyDictionary<Guid, int> votes, CancellationToken stop)
    {
        var typed = ballot.Options.Select(option => (option.Id, Votes: votes.GetValueOrDefault(option.Id))).ToList();
        if (ballots is < 0 or > Ballot.MostPaper || typed.Exists(option => option.Votes < 0)) return WorkshopProblems.PaperNumber;
        if (typed.Exists(option => option.Votes > ballots)) return WorkshopProblems.PaperOptionAbove(ballots);
        if (typed.Sum(option => option.Votes) is var sum && sum != ballots * ballot.Choices) return WorkshopProblems.PaperSum(ballots * ballot.Choices, sum);

        return await db.DecideAsync(
            async () =>
            {
                var taken = await db.Ballots.Where(one => one.Id == ballot.Id && one.State == BallotState.Open)
                    .ExecuteUpdateAsync(set => set.SetProperty(one => one.PaperBallots, ballots), stop);
                if (taken != 1) return await RefusalAsync(ballot.Id, stop);

                foreach (var (id, count) in typed)
                {
                    await db.BallotOptions.Where(option => option.Id == id)
                        .ExecuteUpdateAsync(set => set.SetProperty(option => option.PaperVotes, count), stop);
                }

                ballot.EnterPaper(ballots);
                await db.SaveChangesAsync(stop);
                return Outcome.Done;
            },
            stop);
    }

    /// <summary>Ends the voting and freezes the result. Votes that came first are in it; those that come after find it closed.</summary>
    public Task<Outcome> CloseAsync(Ballot ballot, CancellationToken stop) =>
        db.DecideAsync(
            async () =>
            {
                var taken = await db.Ballots.Where(one => one.Id == ballot.Id && one.State == BallotState.Open)
                    .ExecuteUpdateAsync(set => set.SetProperty(one => one.Cast, one => one.Cast), stop);
                if (taken != 1) return await RefusalAsync(ballot.Id, stop);

                // Read again under the lock, so that the event tells the final number.
                await db.Entry(ballot).ReloadAsync(stop);
                if (ballot.Close(clock.UtcNow()) is { IsDone: false } refused) return refused;

                await db.BallotOptions.Where(option => option.BallotId == ballot.Id)
                    .ExecuteUpdateAsync(set => set.SetProperty(option => option.Shown, option => option.Votes).SetProperty(option => option.Waiting, option => option.Votes), stop);
                await db.SaveChangesAsync(stop);
                return Outcome.Done;
            },
            stop);

    // One statement, on the condition that the right is there and not spent, writes every right of the ballot: the rows tell neither by their
    // transaction number nor by their place in which order the voters came.
    private async Task<bool> SpendAsync(Guid ballotId, Guid codeId, CancellationToken stop) =>
        await db.VotingRights
            .Where(right => right.BallotId == ballotId && db.Set<VotingRight>().Any(own => own.BallotId == ballotId && own.CodeId == codeId && !own.Spent))
            .ExecuteUpdateAsync(set => set.SetProperty(right => right.Spent, right => right.Spent || right.CodeId == codeId), stop) > 0;

    // One statement writes every option, chosen or not: all rows carry the same transaction number, and none tells what was chosen.
    private async Task CountAsync(Guid ballotId, List<Guid> chosen, int choices, CancellationToken stop)
    {
        var ballots = await db.Ballots.Where(one => one.Id == ballotId).Select(one => one.Cast).FirstAsync(stop);
        var step = ballots % BallotOption.Step == 0;
        await db.BallotOptions.Where(option => option.BallotId == ballotId).ExecuteUpdateAsync(
            set => set
                .SetProperty(option => option.Votes, option => option.Votes + (chosen.Contains(option.Id) ? 1 : 0))
                .SetProperty(option => option.Shown, option => step ? option.Waiting : option.Shown)
                .SetProperty(option => option.Waiting, option => step ? option.Votes + (chosen.Contains(option.Id) ? 1 : 0) : option.Waiting),
            stop);

        var votes = await db.BallotOptions.Where(option => option.BallotId == ballotId).SumAsync(option => option.Votes, stop);
        if (votes != ballots * choices) throw new InvalidOperationException("The counters of a ballot do not add up to its ballots.");
    }

    private async Task<Problem> RefusalAsync(Guid ballotId, CancellationToken stop) =>
        BallotRules.RefusalIn(await db.Ballots.Where(one => one.Id == ballotId).Select(one => one.State).FirstAsync(stop));
}
