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
        var (secondStep, municipalityId, now) = (act.HasSecondStep, act.MunicipalityId, clock.UtcNow());
        if (current.SessionId is { } open && current.Person?.Id == personId && current.MunicipalityId == municipalityId)
        {
            if (act.IsAnew) await OpenAgainAsync(open, now, stop);
            if (secondStep) await ProveAsync(open, stop);
            return open;
        }

        var (session, over) = (new Session { PersonId = personId, Device = DeviceWords.Of(userAgent), OpenedAt = now, LastUsedAt = now, HasSecondStep = secondStep, MunicipalityId = municipalityId }, now - (2 * Session.IdleFor));
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

    /// <summary>The second step has been taken in this browser.</summary>
    public Task ProveAsync(Guid sessionId, CancellationToken stop) => db.DecideAsync(
        async () =>
        {
            await db.Sessions.Where(one => one.Id == sessionId).ExecuteUpdateAsync(set => set.SetProperty(one => one.HasSecondStep, true), stop);
            return Outcome.Done;
        },
        stop);

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

    private Task OpenAgainAsync(Guid sessionId, DateTime now, CancellationToken stop) => db.DecideAsync(
        async () =>
        {
            await db.Sessions.Where(one => one.Id == sessionId).ExecuteUpdateAsync(set => set.SetProperty(one => one.OpenedAt, now), stop);
            return Outcome.Done;
        },
        stop);

    private async Task<int> TellAsync(Guid personId, int ended, CancellationToken stop)
    {
        if (ended > 0) (await db.Persons.FirstAsync(person => person.Id == personId, stop)).Tell(new SessionsEnded(personId));
        return ended;
    }
}
