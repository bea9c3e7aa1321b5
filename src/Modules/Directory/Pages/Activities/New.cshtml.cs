using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Activities;

/// <summary>An organisation's people, or the liaison, tell of an activity. Two queries, and the save.</summary>
[Authorize]
internal sealed class NewModel(AppDb db, Actor actor, PlaceBook places) : FormPage
{
    [BindProperty]
    public ActivityForm Form { get; set; } = new();

    public Organisation Organisation { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Form = ActivityForm.For(Organisation.Profile);
        Form.AddEmptyRows();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var details = Form.Read(ModelState, places, before: null);
        Form.AddEmptyRows();
        if (!ModelState.IsValid) return Invalid();
        if (await db.Activities.CountAsync(one => one.OrganisationId == id, stop) >= Activity.Most) return Refuse(DirectoryProblems.ActivitiesTooMany);

        var offered = Activity.Offer(Organisation, details);
        if (!offered.IsDone) return Refuse(offered.Problem);

        db.Activities.Add(offered.Value);
        db.Add(new Party { RecordId = offered.Value.Id, OrganisationId = id });
        return await DecideAsync(
            // So that it does not end in the same moment.
            async () => await db.Organisations.Where(one => one.Id == id && one.EndedOn == null).HoldAsync(stop) == 1 ? Outcome.Done : DirectoryProblems.EndedOffersNothing,
            Texts.ActivitySaved, $"/activities/{offered.Value.Id}", stop);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        var organisation = await db.Organisations.AsNoTracking().Include(one => one.Profile).FirstOrDefaultAsync(one => one.Id == id, stop);
        if (organisation is null || !Associations.ShowModel.MayChange(actor, organisation)) return false;
        Organisation = organisation;
        return true;
    }
}
