using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Cases;

/// <summary>A matter taken forward; the liaison writes down the unit's answer, once. One query, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class ShowModel(AppDb db, Actor actor, TimeProvider clock) : FormPage, IEdits
{
    [BindProperty, Required, StringLength(UnitCase.MaxText), DataType(DataType.MultilineText), Display(Name = nameof(Texts.CaseAnswer), Description = nameof(Texts.CaseAnswerHint))]
    public string Answer { get; set; } = "";

    public UnitCase Case { get; private set; } = null!;

    public Entity? Edited => Case;

    public DateOnly Today { get; } = clock.Today();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        return await FindAsync(id, stop) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        return await SaveAsync(Case.Reply(Answer.Trim(), clock.UtcNow()), Texts.CaseAnswerSaved, "/cooperation", stop);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Case = (await db.Cases.FirstOrDefaultAsync(one => one.Id == id && one.HostId == actor.OrganisationId, stop))!;
        return Case is not null;
    }
}
