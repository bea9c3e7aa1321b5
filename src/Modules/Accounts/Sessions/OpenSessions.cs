using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Sessions;

/// <summary>The browsers in which a person is signed in: opened, listed and ended, on all nodes with the next request.</summary>
internal sealed class OpenSessions(AppDb db, CurrentSession current, TimeProvider clock)
{
    /// <summary>
    /// The session of this browser when it is hers and was opened by the same means, else a new one in its place. Null when she has erased her data meanwhile.
    /// </summary>
    public async Task<Guid?> OpenAsync(Guid personId, string? userAgent, SignInAct act, CancellationToken stop)
    {
        if (current.SessionId is { } open && current.Person?.Id == personId && current.MunicipalityId == act.MunicipalityId)
        {
            if (act.IsProof) await ProveAsync(open, act.HasSecondStep, stop);
            return open;
        }

        var now = clock.UtcNow();
        var over = now - (2 * Session.IdleFor);
        var session = new Session
        {
            PersonId = personId,
            Device = DeviceWords.Of(userAgent),
            OpenedAt = now,
            ProvenAt = act.IsProof ? now : null,
            LastUsedAt = now,
            HasSecondStep = act.HasSecondStep,
            MunicipalityId = act.MunicipalityId,
        };
        var opened = await db.DecideAsync(
            async () =>
            {
                if (!await db.HoldPersonAsync(personId, stop)) return AccountProblems.PersonGone;
                await db.Sessions.Where(one => one.PersonId == personId && (one.LastUsedAt < over || one.Id == current.SessionId)).ExecuteDeleteAsync(stop);
                db.Add(session);
                await db.SaveChangesAsync(stop);
                return Outcome.Done;
            },
            stop);
        return opened.IsDone ? session.Id : null;
    }

    /// <summary>She has shown in this browser who she is, with a second step or without.</summary>
    public Task ProveAsync(Guid sessionId, bool secondStep, CancellationToken stop) => db.DecideAsync(
        async () =>
        {
            var now = clock.UtcNow();
            await db.Sessions.Where(one => one.Id == sessionId)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.ProvenAt, now).SetProperty(one => one.HasSecondStep, one => one.HasSecondStep || secondStep), stop);
            return Outcome.Done;
        },
        stop);

    /// <summary>True when she has shown so recently who she is that she may change by what she signs in.</summary>
    public Task<bool> IsFreshAsync(CancellationToken stop)
    {
        var since = clock.UtcNow() - Session.FreshFor;
        return db.Sessions.AnyAsync(one => one.Id == current.SessionId && one.ProvenAt > since, stop);
    }

    /// <summary>Hers, the last used first.</summary>
    public Task<List<Session>> OfAsync(Guid personId, CancellationToken stop)
    {
        var since = clock.UtcNow() - Session.IdleFor;
        return db.Sessions.AsNoTracking().Where(session => session.PersonId == personId && session.LastUsedAt > since).OrderByDescending(session => session.LastUsedAt).Take(100).ToListAsync(stop);
    }

    /// <summary>Ends one of hers; part of a decision. False when there is none.</summary>
    public async Task<bool> EndAsync(Guid personId, Guid sessionId, CancellationToken stop) =>
        await TellAsync(personId, await db.Sessions.Where(one => one.PersonId == personId && one.Id == sessionId).ExecuteDeleteAsync(stop), stop) > 0;

    /// <summary>Ends all of hers but one, or all; part of a decision.</summary>
    public async Task EndOthersAsync(Guid personId, Guid? keep, CancellationToken stop) =>
        await TellAsync(personId, await db.Sessions.Where(one => one.PersonId == personId && one.Id != keep).ExecuteDeleteAsync(stop), stop);

    /// <summary>Ends those that were opened by a municipality's service, a person's or everybody's; part of a decision.</summary>
    public Task EndMunicipalAsync(Guid municipalityId, Guid? personId, CancellationToken stop) =>
        db.Sessions.Where(one => one.MunicipalityId == municipalityId && (personId == null || one.PersonId == personId)).ExecuteDeleteAsync(stop);

    /// <summary>Ends the session of this browser.</summary>
    public Task CloseAsync(CancellationToken stop) => db.DecideAsync(
        async () =>
        {
            await db.Sessions.Where(one => one.Id == current.SessionId).ExecuteDeleteAsync(stop);
            return Outcome.Done;
        },
        stop);

    private async Task<int> TellAsync(Guid personId, int ended, CancellationToken stop)
    {
        if (ended > 0) (await db.Persons.FirstAsync(person => person.Id == personId, stop)).Tell(new SessionsEnded(personId));
        return ended;
    }
}
