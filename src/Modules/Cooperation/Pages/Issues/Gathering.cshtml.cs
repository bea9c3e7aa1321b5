using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Issues;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Issues;

/// <summary>The liaison says at which gathering of the municipality a matter is taken up. Four queries, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class GatheringModel(AppDb db, IssueGatherings gatherings, Actor actor, TimeProvider clock) : FormPage, IEdits
{
    [BindProperty, Display(Name = nameof(Texts.IssueGathering), Description = nameof(Texts.IssueGatheringHint))]
    public Guid? Chosen { get; set; }

    public Issue Issue { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Items { get; private set; } = [];

    public Entity? Edited => Issue;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        await OfferAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var chosen = Chosen;
        await OfferAsync(stop);
        Chosen = chosen;
        if (!ModelState.IsValid) return Invalid();
        if (chosen is not null && !Items.Any(one => one.Value == chosen.ToString())) return Refuse(CooperationProblems.IssueGatheringUnknown, nameof(Chosen));

        return await DecideAsync(
            async () =>
            {
                if (Issue.TakeToGathering(chosen, clock.UtcNow()).Problem is { } problem) return problem;

                await gatherings.SetAsync(id, chosen, stop);
                return Outcome.Done;
            },
            Texts.IssueGatheringSaved,
            $"/cooperation/issues/{id}",
            stop);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Issue = (await db.Issues.FirstOrDefaultAsync(one => one.Id == id && one.HostId == actor.OrganisationId, stop))!;
        return Issue is not null;
    }

    // What was chosen before is offered also when it is long past.
    private async Task OfferAsync(CancellationToken stop)
    {
        var language = Language.Current.Code;
        var offered = await gatherings.OfferedAsync(actor.OrganisationId, stop);
        var before = await gatherings.OfAsync(Issue.Id, stop);
        List<SelectListItem> items = [new(Texts.IssueGatheringNone, ""), .. offered.Select(one => new SelectListItem($"{Dates.Date(one.StartsAt)} {one.Title.Best(language).Text}", one.Id.ToString()))];
        if (before is { } chosen && offered.All(one => one.Id != chosen.Id)) items.Add(new SelectListItem(Words(chosen), chosen.Id.ToString()));
        (Items, Chosen) = (items, before?.Id);
    }

    private static string Words(RecordCard gathering) => gathering.At is { } at ? $"{Dates.Date(at)} {gathering.Title.Text}" : gathering.Title.Text ?? "";
}
