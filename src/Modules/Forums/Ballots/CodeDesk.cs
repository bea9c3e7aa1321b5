using System.Security.Cryptography;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Ballots;

/// <summary>
/// Hands out codes at check-in and prints them on cards (ADR 2). Codes lie ready without a name; one is taken at random; the statement that gives it
/// its hash writes all codes of the gathering; and what is known of a person or an association is only that it has been given one.
/// </summary>
internal sealed class CodeDesk(AppDb db, TimeProvider clock) : IHandsOutCodes
{
    public async Task<string?> CodeForAsync(Guid gatheringId, Guid registrationId, Guid? organisationId, string? organisationName, CancellationToken stop)
    {
        if (!await TakePoolAsync(gatheringId, stop)) return null;

        if (await db.CodePools.AnyAsync(pool => pool.GatheringId == gatheringId && pool.Electorate == Electorate.OneAnAssociation, stop))
        {
            if (CodeReceipt.KeyOf(organisationId, organisationName) is not { } key) return null;
            if (await db.CodeReceipts.AnyAsync(receipt => receipt.GatheringId == gatheringId && receipt.OrganisationKey == key, stop)) return null;
            db.Add(new CodeReceipt { GatheringId = gatheringId, OrganisationKey = key });
        }

        return (await TakeCodesAsync(gatheringId, 1, stop))[0];
    }

    /// <summary>Gives codes to be printed on cards and handed out from the pile. They are shown once.</summary>
    public async Task<Outcome<IReadOnlyList<string>>> PrintAsync(Guid gatheringId, int cards, CancellationToken stop)
    {
        if (cards is < 1 or > CodePool.MostCardsAtOnce) return WorkshopProblems.CardCount;

        IReadOnlyList<string> codes = [];
        await db.DecideAsync(
            async () =>
            {
                if (await TakePoolAsync(gatheringId, stop)) codes = await TakeCodesAsync(gatheringId, cards, stop);
                await db.SaveChangesAsync(stop);
                return Outcome.Done;
            },
            stop);
        return new Outcome<IReadOnlyList<string>>(codes, null);
    }

    /// <summary>Makes the gathering's codes ready, before it gets its first ballot. Not inside a decision: two requests may try at once.</summary>
    public async Task EnsurePoolAsync(Guid gatheringId, CancellationToken stop)
    {
        if (await db.CodePools.AnyAsync(pool => pool.GatheringId == gatheringId, stop)) return;

        try
        {
            await db.DecideAsync(
                async () =>
                {
                    db.Add(new CodePool { GatheringId = gatheringId });
                    await AddBatchAsync(gatheringId, CodePool.Batch, stop);
                    await db.SaveChangesAsync(stop);
                    return Outcome.Done;
                },
                stop);
        }
        catch (DbUpdateException failure) when (db.Engine.RefusalOf(failure) is "IX_forums_code_pools_GatheringId")
        {
            // Another request made it a moment ago.
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Says who votes, as long as nobody has got a code.</summary>
    public Task<Outcome> SettleAsync(Guid gatheringId, Electorate electorate, CancellationToken stop) =>
        db.DecideAsync(
            async () =>
            {
                var changed = await db.CodePools.Where(pool => pool.GatheringId == gatheringId && (pool.HandedOut == 0 || pool.Electorate == electorate))
                    .ExecuteUpdateAsync(set => set.SetProperty(pool => pool.Electorate, electorate), stop);
                return changed == 1 ? Outcome.Done : WorkshopProblems.ElectorateSettled;
            },
            stop);

    /// <summary>Opens a ballot: every code of the gathering, handed out or not, gets its right in shuffled order.</summary>
    public Task<Outcome> OpenAsync(Ballot ballot, CancellationToken stop) =>
        db.DecideAsync(
            async () =>
            {
                await TakePoolAsync(ballot.GatheringId, stop);
                if (ballot.Open(clock.UtcNow()) is { IsDone: false } refused) return refused;

                var codes = await db.VotingCodes.Where(code => code.GatheringId == ballot.GatheringId).Select(code => code.Id).ToArrayAsync(stop);
                AddRights(ballot.Id, codes);
                await db.SaveChangesAsync(stop);
                return Outcome.Done;
            },
            stop);

    // The pool's row is the lock: whoever has written it first goes first, on both databases.
    private async Task<bool> TakePoolAsync(Guid gatheringId, CancellationToken stop) =>
        await db.CodePools.Where(pool => pool.GatheringId == gatheringId)
            .ExecuteUpdateAsync(set => set.SetProperty(pool => pool.HandedOut, pool => pool.HandedOut), stop) == 1;

    private async Task<IReadOnlyList<string>> TakeCodesAsync(Guid gatheringId, int count, CancellationToken stop)
    {
        var free = await FreeAsync(gatheringId, stop);
        if (free.Length < count)
        {
            await AddBatchAsync(gatheringId, count - free.Length + CodePool.Batch, stop);
            await db.SaveChangesAsync(stop);
            free = await FreeAsync(gatheringId, stop);
        }

        RandomNumberGenerator.Shuffle(free.AsSpan());
        List<string> codes = [];
        foreach (var id in free.Take(count))
        {
            var code = Secrets.Code(VotingCode.Length);
            var hash = Secrets.Hash(code);
            // Every code of the gathering is written, so that no row's transaction number stands beside the person's who just checked in.
            await db.VotingCodes.Where(one => one.GatheringId == gatheringId)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.CodeHash, one => one.Id == id ? hash : one.CodeHash), stop);
            codes.Add(code);
        }

        await db.CodePools.Where(pool => pool.GatheringId == gatheringId)
            .ExecuteUpdateAsync(set => set.SetProperty(pool => pool.HandedOut, pool => pool.HandedOut + count), stop);
        return codes;
    }

    private Task<Guid[]> FreeAsync(Guid gatheringId, CancellationToken stop) =>
        db.VotingCodes.Where(code => code.GatheringId == gatheringId && code.CodeHash == null).Select(code => code.Id).ToArrayAsync(stop);

    private async Task AddBatchAsync(Guid gatheringId, int count, CancellationToken stop)
    {
        var codes = Enumerable.Range(0, count).Select(_ => new VotingCode { GatheringId = gatheringId }).ToArray();
        db.AddRange(codes);
        foreach (var ballotId in await db.Ballots.Where(ballot => ballot.GatheringId == gatheringId && ballot.State == BallotState.Open).Select(ballot => ballot.Id).ToListAsync(stop))
        {
            AddRights(ballotId, [.. codes.Select(code => code.Id)]);
        }
    }

    private void AddRights(Guid ballotId, Guid[] codeIds)
    {
        RandomNumberGenerator.Shuffle(codeIds.AsSpan());
        db.AddRange(codeIds.Select(codeId => new VotingRight { BallotId = ballotId, CodeId = codeId }));
    }
}
