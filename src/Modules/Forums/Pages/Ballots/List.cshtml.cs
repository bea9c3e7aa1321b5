using Kumppani.Forums.Ballots;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Ballots;

/// <summary>The ballots of a gathering and who votes in them. Four queries; at most <see cref="Most"/> ballots.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class ListModel(AppDb db, CodeDesk desk) : GatheringPage(db)
{
    public const int Most = 20;

    public IReadOnlyList<Ballot> Ballots { get; private set; } = [];

    public CodePool? Pool { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await ShowAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await ShowAsync(id, stop)) return NotFound();
        if (Ballots.Count == Most) return Refuse(WorkshopProblems.TooManyBallots);

        await desk.EnsurePoolAsync(id, stop);
        var ballot = Ballot.FromTemplate(id);
        Db.Add(ballot);
        return await SaveAsync(Outcome.Done, Texts.BallotMade, $"/gatherings/{id}/ballots/{ballot.Id}/edit", stop);
    }

    public async Task<IActionResult> OnPostElectorateAsync(Guid id, Electorate electorate, CancellationToken stop)
    {
        if (!await ShowAsync(id, stop) || Pool is null || !ModelState.IsValid) return NotFound();
        return await DecideAsync(() => desk.SettleAsync(id, electorate, stop), Texts.ElectorateChosen, $"/gatherings/{id}/ballots", stop);
    }

    private async Task<bool> ShowAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return false;

        Ballots = await Db.Ballots.AsNoTracking().Where(ballot => ballot.GatheringId == id).OrderBy(ballot => ballot.Id).Take(Most).ToListAsync(stop);
        Pool = await Db.CodePools.AsNoTracking().FirstOrDefaultAsync(pool => pool.GatheringId == id, stop);
        return true;
    }
}
