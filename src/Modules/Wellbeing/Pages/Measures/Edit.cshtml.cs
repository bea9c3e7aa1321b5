using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Data;
using Kumppani.Wellbeing.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>Changes the wording, the due date and the owners: the right of the organisation that put it forward.</summary>
[Authorize(WellbeingPermissions.Propose)]
internal sealed class EditModel(AppDb db, Actor actor, Wellbeing.Measures measures, IOrganisations organisations) : MeasureFormPage(organisations), IEdits
{
    [FromQuery(Name = "language")]
    public string? Asked { get; set; }

    public Measure Measure { get; private set; } = null!;

    public Entity? Edited => Measure;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Form = MeasureForm.Of(Measure, Language.Find(Asked)?.Code ?? Measure.Title.Best(Language.Current.Code).Language);
        await ShowOwnersAsync(actor.OrganisationId, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var arranges = ArrangesOwners();
        await ShowOwnersAsync(actor.OrganisationId, stop);
        if (arranges) return Page();
        if (!ModelState.IsValid) return Invalid();

        var outcome = await measures.ChangeAsync(Measure, Form.Proposal(Measure.Title, Measure.Description), stop);
        return await SaveAsync(outcome, Ui.Words.Saved, Cancel, stop);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        var measure = await db.Measures.Include(one => one.Owners).FirstOrDefaultAsync(one => one.Id == id, stop);
        if (measure is null || !actor.ActsFor(measure.HostId)) return false;

        (Measure, Cancel) = (measure, $"/measures/{id}");
        return true;
    }
}
