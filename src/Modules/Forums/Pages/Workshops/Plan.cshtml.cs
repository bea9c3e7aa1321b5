using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Workshops;

/// <summary>The workshop as its host sees it: groups, their codes, how far they are. Five queries.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class PlanModel(AppDb db) : GatheringPage(db)
{
    public Workshop? Workshop { get; private set; }

    /// <summary>How many questions a group has answered.</summary>
    public IReadOnlyDictionary<Guid, int> Written { get; private set; } = new Dictionary<Guid, int>();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await ShowAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await ShowAsync(id, stop)) return NotFound();
        if (Workshop is not null) return Go($"/gatherings/{id}/workshop");

        Db.Add(Workshop.FromTemplate(id));
        return await SaveAsync(Outcome.Done, Texts.WorkshopMade, $"/gatherings/{id}/workshop", stop);
    }

    public async Task<IActionResult> OnPostScreenAsync(Guid id, bool open, CancellationToken stop)
    {
        if (!await ShowAsync(id, stop) || Workshop is null) return NotFound();
        return await SaveAsync(Workshop.OpenScreen(open), open ? Texts.ScreenOpened : Texts.ScreenClosed, $"/gatherings/{id}/workshop", stop);
    }

    public async Task<IActionResult> OnPostRenewAsync(Guid id, Guid group, CancellationToken stop)
    {
        if (!await ShowAsync(id, stop) || Workshop is null) return NotFound();
        return await SaveAsync(Workshop.RenewCode(group), Texts.ScribeCodeRenewed, $"/gatherings/{id}/workshop", stop);
    }

    // Two requests that make the workshop at once: the second finds it made.
    protected override Problem? Explain(string constraint) =>
        constraint == "IX_forums_workshops_GatheringId" ? new Problem(nameof(Texts.WorkshopMadeAlready)) : null;

    private async Task<bool> ShowAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return false;

        Workshop = await Db.WholeWorkshops.FirstOrDefaultAsync(workshop => workshop.GatheringId == id, stop);
        if (Workshop is { } workshop)
        {
            var groups = workshop.Groups.Select(group => group.Id).ToList();
            Written = await Db.Answers.Where(answer => groups.Contains(answer.GroupId) && answer.Text != "")
                .GroupBy(answer => answer.GroupId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, stop);
        }

        return true;
    }
}
