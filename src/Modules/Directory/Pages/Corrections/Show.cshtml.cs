using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Corrections;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Corrections;

/// <summary>An association's people, or the liaison, say what became of a suggested correction, once. One query, and the save.</summary>
[Authorize]
internal sealed class ShowModel(AppDb db, Actor actor, TimeProvider clock) : FormPage, IEdits
{
    [BindProperty, StringLength(Correction.MaxText), DataType(DataType.MultilineText), Display(Name = nameof(Texts.CorrectionAnswer), Description = nameof(Texts.CorrectionAnswerHint))]
    public string? Answer { get; set; }

    public Correction Correction { get; private set; } = null!;

    public string Name { get; private set; } = "";

    public Entity? Edited => Correction;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        return await FindAsync(id, stop) ? Page() : NotFound();
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop) => SettleAsync(id, CorrectionState.Taken, Texts.CorrectionTakenSaid, stop);

    public Task<IActionResult> OnPostAnswerAsync(Guid id, CancellationToken stop) => SettleAsync(id, CorrectionState.Answered, Texts.CorrectionAnsweredSaid, stop);

    private async Task<IActionResult> SettleAsync(Guid id, CorrectionState to, string say, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        return ModelState.IsValid ? await SaveAsync(Correction.Settle(to, Answer, clock.UtcNow()), say, "/associations/corrections", stop) : Invalid();
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        var found = await db.CorrectionsFor(actor).Where(one => one.Id == id)
            .Join(db.Organisations, correction => correction.OrganisationId, one => one.Id, (correction, one) => new { correction, one.Name }).FirstOrDefaultAsync(stop);
        if (found is null) return false;

        (Correction, Name) = (found.correction, found.Name);
        return true;
    }
}
