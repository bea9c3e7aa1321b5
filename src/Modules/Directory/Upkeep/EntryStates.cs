using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Corrections;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Upkeep;

/// <summary>Finds and counts the entries of a register by how well they are kept.</summary>
internal sealed class EntryStates(AppDb db, IPeople people, TimeProvider clock)
{
    /// <summary>The associations of a municipality's register that go on.</summary>
    public IQueryable<Organisation> RegisterOf(Guid hostId) => db.Organisations.Where(one => one.HostId == hostId && one.IsListed);

    /// <summary>Those that have ended.</summary>
    public IQueryable<Organisation> EndedOf(Guid hostId) => db.Organisations.Where(one => one.HostId == hostId && one.EndedOn != null);

    /// <summary>Those of a register in this state, in which they go on.</summary>
    public IQueryable<Organisation> In(IQueryable<Organisation> register, EntryState state) => state switch
    {
        EntryState.Active => ActiveIn(register),
        EntryState.Silent => register.Where(one => one.Upkeep!.SilentSince != null),
        EntryState.Unclaimed => UnclaimedIn(register),
        _ => DoubtfulIn(register),
    };

    /// <summary>How many of a municipality's register there are in all, and in each state. One query.</summary>
    public async Task<EntryCounts> CountAsync(Guid hostId, CancellationToken stop)
    {
        var (all, ended) = (RegisterOf(hostId), EndedOf(hostId));
        var (active, silent, unclaimed, doubtful) = (In(all, EntryState.Active), In(all, EntryState.Silent), In(all, EntryState.Unclaimed), In(all, EntryState.Doubtful));
        return await db.Organisations.Where(one => one.Id == hostId)
            .Select(_ => new EntryCounts(all.Count(), active.Count(), silent.Count(), unclaimed.Count(), doubtful.Count(), ended.Count()))
            .FirstOrDefaultAsync(stop) ?? new EntryCounts(0, 0, 0, 0, 0, 0);
    }

    private IQueryable<Organisation> ActiveIn(IQueryable<Organisation> register)
    {
        var since = clock.UtcNow().AddMonths(-EntryUpkeep.MonthsActive);
        return register.Where(one => one.Upkeep!.ConfirmedAt >= since);
    }

    private IQueryable<Organisation> UnclaimedIn(IQueryable<Organisation> register)
    {
        var kept = people.WithMembers();
        return register.Where(one => !kept.Contains(one.Id));
    }

    private IQueryable<Organisation> DoubtfulIn(IQueryable<Organisation> register) => register.Where(one =>
        db.Set<Correction>().Any(correction => correction.OrganisationId == one.Id && correction.State == CorrectionState.Open)
        || db.Set<TroubledAddress>().Any(trouble => trouble.Address == one.Email!.ToLower() && (trouble.Kind != BounceKind.Soft || trouble.Times >= TroubledAddress.MostSoft)));
}
