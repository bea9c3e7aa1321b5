using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts;

/// <summary>How roles begin and end, as decisions of the database: an organisation's last main user, liaison or operator cannot be taken away.</summary>
internal sealed class Terms(AppDb db, TimeProvider clock)
{
    /// <summary>Ends a role from this moment.</summary>
    public Task<Outcome> EndAsync(Guid membershipId, Guid organisationId, CancellationToken stop) =>
        DecideAsync(membershipId, organisationId, ifGone: Outcome.Done, (membership, now) => EndAsync(membership, now, stop), stop);

    /// <summary>Sets the instant at which a role ends by itself, or none.</summary>
    public Task<Outcome> SetAsync(Guid membershipId, Guid organisationId, DateTime? until, CancellationToken stop) =>
        DecideAsync(
            membershipId,
            organisationId,
            ifGone: AccountProblems.RoleGone,
            async (membership, now) => until is { } end && end > now && membership.TakenUpAt is not null && await IsLastAsync(membership, end, stop)
                ? AccountProblems.LastOfItsKind
                : membership.SetTerm(until, now),
            stop);

    /// <summary>She has a role in an organisation today.</summary>
    public Task<bool> HasRoleAsync(Guid personId, Guid organisationId, CancellationToken stop)
    {
        var now = clock.UtcNow();
        return db.Memberships.AnyAsync(one => one.PersonId == personId && one.OrganisationId == organisationId && one.From <= now && (one.Until == null || one.Until > now), stop);
    }

    /// <summary>Her roles that nobody else holds and that somebody must hold: the organisations she has to hand over first. One query.</summary>
    public Task<List<Membership>> LastOfAsync(Guid personId, CancellationToken stop)
    {
        var now = clock.UtcNow();
        return db.Memberships.AsNoTracking()
            .Where(one => one.PersonId == personId && Membership.Needed.Contains(one.Role) && one.TakenUpAt != null && one.From <= now && (one.Until == null || one.Until > now))
            .Where(one => !db.Set<Membership>().Any(
                other => other.OrganisationId == one.OrganisationId && other.Role == one.Role && other.Id != one.Id && other.TakenUpAt != null && (other.Until == null || other.Until > now)))
            .OrderBy(one => one.Id).Take(200).ToListAsync(stop);
    }

    /// <summary>Says of all roles of an organisation that they stand.</summary>
    public Task<Outcome> CheckAsync(Guid organisationId, CancellationToken stop) =>
        db.DecideAsync(
            async () =>
            {
                await HoldAsync(organisationId, stop);
                var now = clock.UtcNow();
                var standing = await db.Memberships.Where(one => one.OrganisationId == organisationId && (one.Until == null || one.Until > now)).OrderBy(one => one.Id).Take(200).ToListAsync(stop);
                foreach (var membership in standing) membership.Check(now);
                await db.SaveChangesAsync(stop);
                return Outcome.Done;
            },
            stop);

    /// <summary>She acts for the organisation for the first time: what she was invited to is hers, and whom she succeeds is relieved.</summary>
    public async Task TakeUpAsync(Guid personId, Guid organisationId, CancellationToken stop)
    {
        if (!await db.Memberships.AnyAsync(one => one.PersonId == personId && one.OrganisationId == organisationId && one.TakenUpAt == null && one.EndedAt == null, stop)) return;

        await db.DecideAsync(
            async () =>
            {
                await HoldAsync(organisationId, stop);
                var now = clock.UtcNow();
                var invited = await db.Memberships
                    .Where(one => one.PersonId == personId && one.OrganisationId == organisationId && one.TakenUpAt == null && one.EndedAt == null && (one.Until == null || one.Until > now))
                    .ToListAsync(stop);
                foreach (var membership in invited)
                {
                    membership.TakeUp(now);
                    await RelieveAsync(membership, now, stop);
                }

                await db.SaveChangesAsync(stop);
                return Outcome.Done;
            },
            stop);
    }

    /// <summary>Ends the one before, since somebody holds the role in its place; part of a decision.</summary>
    public async Task RelieveAsync(Membership successor, DateTime now, CancellationToken stop)
    {
        if (successor.Succeeds is not { } id || await db.Memberships.FirstOrDefaultAsync(one => one.Id == id, stop) is not { } before || !before.IsInForce(now)) return;

        if (!(successor.PredecessorUntil > now)) before.End(now);
        else if (before.Until is null || before.Until > successor.PredecessorUntil) before.SetTerm(successor.PredecessorUntil, now);
    }

    /// <summary>
    /// Whoever decides about roles of an organisation waits at its first membership, which is never deleted: two who end each other's at once must
    /// not leave nobody. One row, since locking all of them in no fixed order would deadlock.
    /// </summary>
    public async Task HoldAsync(Guid organisationId, CancellationToken stop)
    {
        var turn = Guid.CreateVersion7();
        var first = await db.Memberships.Where(one => one.OrganisationId == organisationId).OrderBy(one => one.Id).Select(one => one.Id).FirstOrDefaultAsync(stop);
        await db.Memberships.Where(one => one.Id == first).ExecuteUpdateAsync(set => set.SetProperty(one => one.Version, turn), stop);
    }

    private async Task<Outcome> EndAsync(Membership membership, DateTime now, CancellationToken stop) =>
        membership.TakenUpAt is not null && await IsLastAsync(membership, now, stop) ? AccountProblems.LastOfItsKind : membership.End(now);

    // An invitation that nobody has answered is nobody yet: it may have gone to a wrong address.
    private async Task<bool> IsLastAsync(Membership membership, DateTime at, CancellationToken stop) =>
        membership.IsNeeded && !await db.Memberships.AnyAsync(
            one => one.OrganisationId == membership.OrganisationId && one.Role == membership.Role && one.Id != membership.Id
                && one.TakenUpAt != null && (one.Until == null || one.Until > at),
            stop);

    private Task<Outcome> DecideAsync(Guid membershipId, Guid organisationId, Outcome ifGone, Func<Membership, DateTime, Task<Outcome>> decide, CancellationToken stop) =>
        db.DecideAsync(
            async () =>
            {
                await HoldAsync(organisationId, stop);
                var now = clock.UtcNow();
                var membership = await db.Memberships.FirstOrDefaultAsync(one => one.Id == membershipId && one.OrganisationId == organisationId, stop);
                if (membership is null || !membership.IsInForce(now)) return ifGone;
                if (await decide(membership, now) is { IsDone: false } refused) return refused;

                await db.SaveChangesAsync(stop);
                return Outcome.Done;
            },
            stop);
}
